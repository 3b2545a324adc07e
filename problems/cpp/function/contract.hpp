// Drives the learner's Function: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Element;
using judge_contract::holds;
using judge_contract::MoveOnly;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;

using Unary = Function<int(int)>;

// Targets made of a test element, so that their copies are counted.
struct Adder {
    Element element;
    explicit Adder(int v) : element(v) {}
    int operator()(int x) const { return element.read() + x; }
};
struct Counter {
    Element element;
    explicit Counter(int v) : element(v) {}
    int operator()(int x) {
        const long long sum = static_cast<long long>(element.read()) + x;
        return element.value = static_cast<int>(sum % 1'000'000'007);
    }
};
int negate(int x) { return -x; }

// What a call of it with 0 returns, "-" for an empty one.
std::string shown(const Unary& function) {
    const bool full = static_cast<bool>(function);
    holds((function == nullptr) == !full && (function != nullptr) == full, "only an empty one equals nullptr");
    return full ? judge_contract::text(function(0)) : "-";
}

void construct() {
    const Unary empty{}, null(nullptr);
    same(shown(empty) + shown(null), "--", "by default and from nullptr it is empty");
    int (*nowhere)(int) = nullptr;
    const Unary of_nowhere(nowhere);
    same(shown(of_nowhere), "-", "a null pointer to a function leaves it empty");
    const Adder five(5);
    const Unary copied(five);
    same(shown(copied), "5", "made of an object it holds a copy");
    const Unary converted = Adder(6);
    same(shown(converted), "6", "a temporary becomes a Function by itself");
    const Unary plain = negate;
    same(plain(7), -7, "a function is held as a pointer to it");
}

void call() {
    const Function<int(int, int)> difference = [](int a, int b) { return a - b; };
    same(difference(5, 3), 2, "arguments come in their order");
    const Function<int()> none = [] { return 4; };
    same(none(), 4, "there may be no argument");
    int calls = 0;
    const Function<void(int)> drops = [&calls](int by) { return calls += by; };
    drops(2);
    same(calls, 2, "what is returned may be dropped, and the target is called once");
    const Function<long(short)> converts = [](int x) { return x + 1; };
    same(converts(1), 2L, "arguments and result are converted");
    const Function<std::string(const char*)> text = [](std::string got) { return got + "!"; };
    same(text("go"), "go!", "also where that takes a constructor");
    int number = 1;
    const Function<int&()> leads = [&number]() -> int& { return number; };
    leads() = 9;
    same(number, 9, "a reference that is returned leads to the object");
}

struct Point {
    int x;
    int shifted(int by) const { return x + by; }
    int& mine() { return x; }
};
void kinds() {
    const Unary changing = [count = 0](int by) mutable { return count += by; };
    changing(2);
    same(changing(3), 5, "a lambda may change what it holds");
    const Function<int(const Point&, int)> member = &Point::shifted;
    same(member(Point{3}, 4), 7, "a pointer to a member function takes the object first");
    const Function<int&(Point&)> own = &Point::mine;
    const Function<int(Point*)> data = &Point::x;
    Point point{1};
    own(point) = 5;
    same(data(&point), 5, "a pointer to a member will do, and a pointer to the object");
    const std::function<int(int)> standard = [](int x) { return x + 1; };
    const Unary of_standard = standard;
    same(of_standard(1), 2, "a std::function can be held");
    const Function<long(int)> of_other = Unary(Adder(3));
    same(of_other(1), 4L, "and a Function of another signature");
    int seen = 0;
    const auto counts = [&seen](int x) { return seen += x; };
    const Unary by_reference = std::ref(counts);
    by_reference(4);
    same(seen, 4, "and a std::reference_wrapper");
}

void forwards() {
    Element element(1);
    const Function<void(Element&)> writes = [](Element& it) { it.value = 2; };
    const Function<const Element*(const Element&)> finds = [](const Element& it) { return std::addressof(it); };
    const Since now;
    writes(element);
    same(element.read(), 2, "a reference leads to the object of the caller");
    holds(finds(element) == std::addressof(element), "a const reference too");
    const Function<int(Element)> takes = [](Element it) { return it.read(); };
    same(takes(Element(3)), 3, "a value is handed on");
    const Function<int(Element&&)> expiring = [](Element&& it) { return Element(std::move(it)).read(); };
    same(expiring(Element(4)), 4, "an expiring one stays so");
    same(now.copied(), 0, "no argument is copied on the way");
    const Function<MoveOnly(MoveOnly)> passes = [](MoveOnly it) {
        it.value += 1;
        return it;
    };
    same(passes(MoveOnly(5)).read(), 6, "what can only be moved comes and goes");
}

void assign() {
    const Adder one(1);
    Unary function;
    function = one;
    same(shown(function), "1", "a target is assigned to an empty one");
    function = Counter(2);
    same(shown(function), "2", "a target replaces one of another type");
    const Unary* result = std::addressof(function = Adder(3));
    holds(result == &function, "the target of the assignment is returned");
    same(report->alive(), 2, "what is replaced is destroyed at once");
    function = nullptr;
    same(shown(function), "-", "= nullptr leaves no target");
    same(report->alive(), 1, "and destroys it at once");
    function = negate;
    same(function(5), -5, "it can be used again");
}

void copy() {
    const Unary adder = Adder(1), empty{};
    Unary counter = Counter(0);
    counter(5);
    const Unary of_adder(adder), of_counter(counter), of_empty(empty);
    same(shown(of_adder) + shown(of_counter) + shown(of_empty), "15-", "a copy has an equal target, or none");
    of_counter(3);
    counter(100);
    same(shown(of_counter) + " " + shown(counter), "8 105", "a copy has a state of its own");
}

void not_nested() {
    Unary empty, full = Adder(1);
    const Unary copied(empty);
    same(shown(copied), "-", "a copy of an empty one that is not const is empty");
    Unary assigned = Adder(2);
    assigned = empty;
    same(shown(assigned), "-", "and so is what it is assigned to");
    const Since now;
    const Unary of_full(full);
    same(now.copied(), 1, "a copy of one that is not const copies the target");
    const Unary moved(std::move(assigned));
    same(shown(moved), "-", "moved from an empty one it is empty");
}

void copy_assign() {
    const Unary one = Adder(1), two = Counter(2), empty{};
    Unary target;
    const Unary* result = std::addressof(target = one);
    holds(result == &target, "copy assignment returns the target");
    same(shown(target), "1", "empty = full");
    target = two;
    same(shown(target), "2", "full = full");
    target = empty;
    same(shown(target), "-", "full = empty");
    target = empty;
    same(shown(target), "-", "empty = empty");
    same(shown(one) + shown(two), "12", "the sources keep their targets");
    same(report->alive(), 2, "what is replaced is destroyed at once");
}

void move() {
    Unary source = Counter(1);
    source(4);
    const Since now;
    Unary target(std::move(source));
    same(shown(target), "5", "a move hands the target over with its state");
    source = Adder(2);
    same(shown(source), "2", "the source can be used again");
    target = std::move(source);
    same(shown(target), "2", "move assignment hands the target over");
    target = Unary();
    same(shown(target), "-", "a move from an empty one leaves none");
    same(now.copied(), 0, "a move copies no target");
    source = nullptr;
    same(report->alive(), 0, "what is replaced is destroyed");
}

void self_assignment() {
    Unary full = Counter(1), empty;
    Unary& same_full = full;
    Unary& same_empty = empty;
    full = same_full;
    empty = same_empty;
    same(shown(full) + shown(empty), "1-", "assigned to itself it stays what it is");
    full.swap(same_full);
    empty.swap(same_empty);
    same(shown(full) + shown(empty), "1-", "swapped with itself it stays what it is");
}

void swap() {
    Unary a = Adder(1), b = negate, empty;
    const Since now;
    a.swap(b);
    same(a(7), -7, "two exchange their targets, of whatever types");
    same(shown(b), "1", "both of them");
    b.swap(empty);
    same(shown(b) + shown(empty), "-1", "one may be empty");
    b.swap(empty);
    same(shown(b) + shown(empty), "1-", "in either order");
    same(now.copied(), 0, "a swap copies no target");
}

void empty_throws() {
    Unary empty, cleared = Adder(1);
    cleared = nullptr;
    const auto throws = [](auto call) {
        judge_contract::throws<std::bad_function_call>(call, "a call of an empty one throws bad_function_call");
    };
    throws([&] { (void)empty(1); });
    throws([&] { (void)cleared(1); });
    throws([&] { (void)std::as_const(empty)(1); });
    const Function<void()> nothing{};
    throws([&] { nothing(); });
}

void of_the_target() {
    int calls = 0;
    const Unary throws = [&calls](int x) {
        ++calls;
        if (x < 0) throw std::out_of_range("below 0");
        return x;
    };
    judge_contract::throws<std::out_of_range>([&] { throws(-1); }, "what the target throws reaches the caller");
    same(throws(3), 3, "the function can be called again");
    same(calls, 2, "each call is one call of the target");
}

void constructor_throws() {
    judge_contract::throw_everywhere([] { return std::make_unique<Adder>(1); },
                                     [](auto& source) { const Unary made(*source); },
                                     [](auto& source) { same((*source)(0), 1, "the source is untouched"); });
    judge_contract::throw_everywhere([] { return std::make_unique<Unary>(Adder(1)); },
                                     [](auto& source) { const Unary made(std::as_const(*source)); },
                                     [](auto& source) { same(shown(*source), "1", "the source is untouched"); });
}

void assignment_throws() {
    struct Both {
        Unary target, source = Adder(2);
        Counter value{3};
    };
    for (const bool full : {false, true}) {
        const auto make = [full] {
            auto both = std::make_unique<Both>();
            if (full) both->target = Adder(1);
            return both;
        };
        const auto check = [full](auto& both) {
            same(shown(both->target), full ? "1" : "-", "if a copy throws in an assignment, the old target is there");
            same(shown(both->source), "2", "if a copy throws in an assignment, the source is untouched");
        };
        judge_contract::throw_everywhere(make, [](auto& both) { both->target = both->source; }, check);
        judge_contract::throw_everywhere(make, [](auto& both) { both->target = both->value; }, check);
    }
}

void no_copies() {
    const Since now;
    Unary a = Adder(1);
    a = Counter(2);
    a(1), a(2);
    Unary b(std::move(a));
    a = std::move(b);
    same(now.copied(), 0, "temporary targets are moved in, and never copied, nor are they when they are called");
    const Adder named(3);
    const Since later;
    const Unary c(named);
    same(later.copied(), 1, "a target with a name is copied once");
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            const std::string captured(100, 'a');
            Function<std::size_t()> a = [captured] { return captured.size(); }, b = [] { return std::size_t{1}; };
            Function<std::size_t()> c(a);
            c = b;
            a.swap(b);
            b = nullptr;
            a = [captured, more = captured] { return captured.size() + more.size(); };
        },
        "what a target takes is given back");
}

struct Play {
    Unary slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Unary& here = slots[op[0]];
        switch (op.code()) {
            case 0: seen << "adder", here = Adder(op[1]); break;
            case 1: seen << "counter", here = Counter(op[1]); break;
            case 2: seen << "plain", here = negate; break;
            case 3: seen << "clear", here = nullptr; break;
            case 4: seen << "copy", here = slots[op[1]]; break;
            case 5:
                seen << "move";
                if (op[0] == op[1]) break;
                here = std::move(slots[op[1]]);
                slots[op[1]] = nullptr;
                break;
            case 6: seen << "swap", here.swap(slots[op[1]]); break;
            case 7:
                seen << "call";
                try {
                    seen << here(op[1]);
                } catch (const std::bad_function_call&) {
                    seen << "bad_function_call";
                }
                break;
            case 8: seen << "construct", here = Unary(slots[op[1]]); break;
            default: seen << "unknown";
        }
    }
    void state(judge_contract::Seen& seen) {
        for (const Unary& slot : slots) seen << (slot ? "f" : "-");
        seen << "alive" << report->alive();
    }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return judge_contract::run<contract_driver::Play>(
            check, ops,
            {
                {"works/construct", contract_driver::construct},
                {"works/call", contract_driver::call},
                {"works/kinds", contract_driver::kinds},
                {"works/forwards", contract_driver::forwards},
                {"works/assign", contract_driver::assign},
                {"copying/copy", contract_driver::copy},
                {"copying/not-nested", contract_driver::not_nested},
                {"copying/assign", contract_driver::copy_assign},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"exceptions/empty", contract_driver::empty_throws},
                {"exceptions/of-the-target", contract_driver::of_the_target},
                {"exceptions/constructor", contract_driver::constructor_throws},
                {"exceptions/assignment", contract_driver::assignment_throws},
                {"cost/no-copies", contract_driver::no_copies},
                {"cost/memory", contract_driver::memory},
            });
    }
};
