// Drives the learner's ScopeGuard: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Element;
using judge_contract::Fuse;
using judge_contract::holds;
using judge_contract::MayThrow;
using judge_contract::MoveOnly;
using judge_contract::Planned;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;

using Calls = std::vector<int>;

// A function that writes down its value when it is called; made of a test element, so that its copies are counted.
template <class E>
struct Function {
    E element;
    Calls* calls;
    Function(int value, Calls& to) : element(value), calls(&to) {}
    void operator()() { calls->push_back(element.read()); }
};
using Simple = Function<Element>;
using Guard = ScopeGuard<Simple>;

template <class F>
ScopeGuard<F> guard(F function) {
    return ScopeGuard<F>(std::move(function));
}

void calls() {
    Calls calls;
    {
        const Guard one(Simple(1, calls));
        same(calls, Calls{}, "nothing is called before the scope ends");
    }
    same(calls, Calls{1}, "the function is called when the scope ends, once");
}

void order() {
    Calls calls;
    {
        const Guard one(Simple(1, calls)), two(Simple(2, calls));
        const Guard three(Simple(3, calls));
    }
    same(calls, Calls({3, 2, 1}), "the guard that was made last is the first to call");
}

void released() {
    Calls calls;
    {
        Guard one(Simple(1, calls)), two(Simple(2, calls));
        one.release();
        one.release();
    }
    same(calls, Calls{2}, "a released guard does not call, others do");
}

void kinds() {
    static int plain = 0;
    plain = 0;
    int captured = 0;
    bool erased = false;
    {
        const auto pointer = guard(+[] { ++plain; });
        const auto lambda = guard([&captured] { captured += 2; });
        const auto changing = guard([count = 0, &captured]() mutable { captured += ++count; });
        const std::function<void()> function = [&erased] { erased = true; };
        const ScopeGuard<std::function<void()>> any(function);
        const auto returns = guard([] { return 5; });
    }
    same(plain, 1, "a pointer to a function can be guarded");
    same(captured, 3, "lambdas can be guarded, those that change their captures too");
    holds(erased, "a std::function can be guarded");
}

void by_name() {
    Calls calls;
    {
        const Simple named(1, calls);
        const Guard copies(named);
        Simple expiring(2, calls);
        const Guard moves(std::move(expiring));
    }
    same(calls, Calls({2, 1}), "a function with a name can be guarded, by copy and by move");
}

void move() {
    Calls calls;
    {
        Guard source(Simple(1, calls));
        {
            const Guard target(std::move(source));
            same(calls, Calls{}, "a move calls nothing");
        }
        same(calls, Calls{1}, "the new guard calls when it goes");
    }
    same(calls, Calls{1}, "the source of a move does not call");
}

void move_of_released() {
    Calls calls;
    {
        Guard source(Simple(1, calls));
        source.release();
        const Guard target(std::move(source));
    }
    same(calls, Calls{}, "a guard made of a released one does not call");
    {
        Guard source(Simple(2, calls));
        Guard target(std::move(source));
        target.release();
    }
    same(calls, Calls{}, "a guard that was moved can be released");
}

void returned() {
    Calls calls;
    {
        const auto make = [&calls](int value) {
            Guard made(Simple(value, calls));
            return made;
        };
        const Guard one = make(1);
        std::vector<Guard> many;
        many.push_back(make(2));
        many.push_back(make(3));
        same(calls, Calls{}, "guards can be returned, and kept in a vector that grows");
        many.clear();
        same(calls, Calls({2, 3}), "each calls when it goes");
    }
    same(calls, Calls({2, 3, 1}), "and none calls twice");
}

void move_only() {
    Calls calls;
    {
        ScopeGuard<Function<MoveOnly>> source(Function<MoveOnly>(1, calls));
        const ScopeGuard<Function<MoveOnly>> target(std::move(source));
    }
    same(calls, Calls{1}, "a function that can only be moved can be guarded");
}

void unwinding() {
    Calls calls;
    try {
        const Guard one(Simple(1, calls));
        Guard two(Simple(2, calls));
        two.release();
        throw 5;
    } catch (int) {
        same(calls, Calls{1}, "an exception that leaves the scope calls the function");
    }
}

void move_throws() {
    Calls calls;
    {
        ScopeGuard<Function<MayThrow>> source(Function<MayThrow>(1, calls));
        bool thrown = false;
        try {
            const Fuse fuse(0);
            const ScopeGuard<Function<MayThrow>> target(std::move(source));
        } catch (const Planned&) {
            thrown = true;
        }
        holds(thrown, "if the move of the function throws, the caller hears of it");
        same(calls, Calls{}, "if the move of the function throws, nothing is called yet");
    }
    same(calls, Calls{1}, "if the move of the function throws, the source still calls");
}

void no_copies() {
    Calls calls;
    {
        const Since now;
        Guard source(Simple(1, calls));
        const Guard target(std::move(source));
        same(now.copied(), 0, "a temporary function is moved in and along, and never copied");
    }
    const auto lambda = [&calls] { calls.clear(); };
    holds(sizeof(ScopeGuard<std::remove_const_t<decltype(lambda)>>) <= sizeof(lambda) + alignof(decltype(lambda)),
          "a guard is no larger than its function and a flag");
}

struct Play {
    Calls calls;
    std::size_t reported = 0;
    std::optional<Guard> slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        std::optional<Guard>& here = slots[op[0]];
        switch (op.code()) {
            case 0:
                seen << "arm";
                here.reset();
                here.emplace(Simple(op[1], calls));
                break;
            case 1:
                seen << "release";
                if (here) here->release();
                break;
            case 2:
                seen << "end", here.reset();
                break;
            case 3: {
                seen << "move";
                std::optional<Guard>& source = slots[op[1]];
                if (&here == &source || !source) break;
                here.reset();
                here.emplace(std::move(*source));
                break;
            }
            case 4:
                seen << "unwind";
                if (!here) break;
                try {
                    const Guard local(std::move(*here));
                    throw 5;
                } catch (int) {
                }
                break;
            default:
                seen << "unknown";
        }
        if (reported == calls.size()) seen << "-";
        for (; reported < calls.size(); ++reported) seen << calls[reported];
    }
    void state(judge_contract::Seen& seen) { seen << "called" << calls.size(); }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return judge_contract::run<contract_driver::Play>(
            check, ops,
            {
                {"works/calls", contract_driver::calls},
                {"works/order", contract_driver::order},
                {"works/release", contract_driver::released},
                {"works/kinds", contract_driver::kinds},
                {"works/by-name", contract_driver::by_name},
                {"copying/move", contract_driver::move},
                {"copying/move-of-released", contract_driver::move_of_released},
                {"copying/returned", contract_driver::returned},
                {"copying/move-only", contract_driver::move_only},
                {"exceptions/unwinding", contract_driver::unwinding},
                {"exceptions/move", contract_driver::move_throws},
                {"cost/no-copies", contract_driver::no_copies},
            });
    }
};
