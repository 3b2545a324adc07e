// Drives the learner's Singleton: named checks, and operations on three types.
//
// What the first call does can be seen once in a process. So each check has a type of its own, is carried out once, and
// answers the same when it is asked again. The types count by themselves: the object outlives the report. None is an
// aggregate, so that T{} is as good as T().
#include <contract/play.hpp>

#include <atomic>
#include <chrono>
#include <thread>

namespace contract_driver {
namespace {

using judge_contract::holds;
using judge_contract::report;
using judge_contract::same;

// A check that is carried out at the first time only.
template <void (*Check)()>
void once() {
    static std::vector<std::string> complaints;
    static bool done = false;
    if (!std::exchange(done, true)) {
        try {
            Check();
        } catch (...) {
            report->broken("no exception leaves the check");
        }
        complaints = report->lines;
        return;
    }
    constexpr std::string_view mark = "does not hold: ";
    for (const std::string& line : complaints) report->broken(line.substr(mark.size()));
}

// Counts its objects; the number tells types apart.
template <int>
struct Counted {
    static inline std::atomic<int> made = 0, gone = 0;
    int value = 5;
    Counted() { ++made; }
    Counted(const Counted& other) : value(other.value) { ++made; }
    ~Counted() { ++gone; }
};

struct One : Singleton<One>, Counted<0> {
    One() {}
};
void one() {
    One& first = One::instance();
    for (int times = 0; times < 100; ++times)
        if (!holds(&One::instance() == &first, "every call leads to the same object")) break;
    holds(&Singleton<One>::instance() == &first, "by either name");
    same(first.value, 5, "it is constructed by its default constructor");
    same(One::made.load(), 1, "it is constructed once");
}

struct First : Singleton<First>, Counted<1> {
    First() {}
};
void first_use() {
    same(First::made.load(), 0, "nothing is constructed before the first call");
    (void)First::instance();
    same(First::made.load(), 1, "the object is constructed at the first call");
    (void)First::instance();
    same(First::made.load(), 1, "no other one is constructed at the second call");
}

struct State : Singleton<State>, Counted<2> {
    State() {}
};
void state() {
    State::instance().value = 7;
    same(State::instance().value, 7, "what is written is there at the next call");
    State& by_reference = State::instance();
    by_reference.value = 8;
    same(State::instance().value, 8, "a reference leads to the object itself");
}

struct Left : Singleton<Left>, Counted<3> {
    Left() {}
};
struct Right : Singleton<Right>, Counted<4> {
    Right() {}
};
void each_type() {
    Left::instance().value = 1;
    same(Right::made.load(), 0, "one type does not make the object of another");
    Right::instance().value = 2;
    same(Left::instance().value, 1, "the object of a type is not that of another");
    same(Left::made.load() + Right::made.load(), 2, "each type has one object");
}

struct alignas(256) Plain : Counted<5> {
    const Plain* self = this;
    Plain() = default;
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;
};
void holder() {
    Plain& object = Singleton<Plain>::instance();
    holds(&Singleton<Plain>::instance() == &object, "T need not derive from Singleton<T>");
    holds(object.self == &object, "the object stands where it was constructed");
    holds(reinterpret_cast<std::uintptr_t>(&object) % alignof(Plain) == 0, "it stands where its alignment allows");
    same(Plain::made.load(), 1, "it is constructed once");
}

struct Below : Singleton<Below>, Counted<6> {
    Below() {}
};
struct Above : Singleton<Above>, Counted<7> {
    Below& below = Below::instance();
    Above() { ++below.value; }
};
void uses_another() {
    Above& above = Above::instance();
    holds(&above.below == &Below::instance(), "the constructor of one may ask for another one");
    same(Below::instance().value, 6, "and gets the object that all get");
    same(Above::made.load() + Below::made.load(), 2, "each is constructed once");
}

// Its constructor waits until all threads have come, and then a while for one that comes in beside it.
struct Slow : Singleton<Slow>, Counted<8> {
    static constexpr int threads = 4;
    static inline std::atomic<bool> begun = false;
    static inline std::atomic<int> come = 0;
    std::atomic<int> finished = 0;
    Slow() {
        using namespace std::chrono_literals;
        const auto wait = [](auto done, auto longest) {
            const auto end = std::chrono::steady_clock::now() + longest;
            while (!done() && std::chrono::steady_clock::now() < end) std::this_thread::sleep_for(1ms);
        };
        if (begun) {
            wait([] { return come == threads; }, 1s);
            wait([] { return made > 1; }, 150ms);
        }
        finished = 42;
    }
};
void threads() {
    Slow* got[Slow::threads] = {};
    int finished[Slow::threads] = {};
    Slow::begun = true;
    {
        std::vector<std::jthread> all;
        for (int i = 0; i < Slow::threads; ++i)
            all.emplace_back([&, i] {
                ++Slow::come;
                try {
                    Slow& object = Slow::instance();
                    finished[i] = object.finished;
                    got[i] = &object;
                } catch (...) {
                }
            });
    }
    same(Slow::made.load(), 1, "of several threads one constructs the object");
    for (int i = 0; i < Slow::threads; ++i) {
        if (!holds(got[i] == got[0] && got[i] != nullptr, "all threads get the same object")) break;
        if (!same(finished[i], 42, "no thread gets an object whose constructor has not returned")) break;
    }
    holds(&Slow::instance() == got[0], "later calls lead to the object that they made");
}

struct Stays : Singleton<Stays>, Counted<9> {
    Stays() {}
};
void stays() {
    Stays* address = &Stays::instance();
    for (int times = 0; times < 1000; ++times) address->value += &Stays::instance() == address;
    std::jthread([&] { address->value += &Stays::instance() == address; }).join();
    holds(&Stays::instance() == address && address->value == 1006, "the object stays for all who ask");
    same(Stays::gone.load(), 0, "no object is destroyed while the program runs");
    same(Stays::made.load(), 1, "no copy is made");
}

struct Fails : Singleton<Fails> {
    static inline int tries = 0;
    Counted<10> counted;
    Fails() {
        if (++tries < 3) throw tries;
    }
};
void constructor_throws() {
    for (int times = 1; times < 3; ++times) {
        int caught = 0;
        try {
            (void)Fails::instance();
        } catch (int thrown) {
            caught = thrown;
        }
        if (!same(caught, times, "if the constructor throws, the caller hears of it")) return;
    }
    int value = 0;
    try {
        value = Fails::instance().counted.value;
    } catch (int) {
    }
    same(value, 5, "after an exception the next call tries again");
    (void)Fails::instance();
    same(Fails::tries, 3, "once the object is there the constructor is not called again");
}

struct Kept : Singleton<Kept> {
    Kept() {}
    std::array<char, 100> bytes{};
};
void memory() {
    judge_contract::loses_no_memory([] { (void)Kept::instance(); }, "calls after the first take no memory");
}

struct Play {
    template <int I>
    struct Number : Singleton<Number<I>> {
        std::int64_t value = 0;
        Number() {}
    };
    Play() {
        for (int i = 0; i < 3; ++i) number(i) = 0;
    }
    static std::int64_t& number(int i) {
        switch (i) {
            case 0:
                return Singleton<Number<0>>::instance().value;
            case 1:
                return Singleton<Number<1>>::instance().value;
            default:
                return Singleton<Number<2>>::instance().value;
        }
    }
    static int by_the_other_name(int i) {
        const std::int64_t value = i == 0   ? Number<0>::instance().value
                                   : i == 1 ? Number<1>::instance().value
                                            : Number<2>::instance().value;
        return static_cast<int>(value);
    }
    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        switch (op.code()) {
            case 0:
                number(op[0]) = (31 * number(op[0]) + op[1]) % 1'000'003;
                seen << "write" << static_cast<int>(number(op[0]));
                break;
            case 1:
                seen << "read" << by_the_other_name(op[0]);
                break;
            case 2:
                seen << "same" << (&number(op[0]) == &number(op[1]));
                break;
            default:
                seen << "unknown";
        }
    }
    void state(judge_contract::Seen& seen) {
        for (int i = 0; i < 3; ++i) seen << static_cast<int>(number(i));
    }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        using namespace contract_driver;
        return judge_contract::run<Play>(check, ops,
                                         {
                                             {"works/one", once<one>},
                                             {"works/first-use", once<first_use>},
                                             {"works/state", once<state>},
                                             {"works/each-type", once<each_type>},
                                             {"works/holder", once<holder>},
                                             {"works/uses-another", once<uses_another>},
                                             {"works/threads", once<threads>},
                                             {"works/stays", once<stays>},
                                             {"exceptions/constructor", once<constructor_throws>},
                                             {"cost/memory", memory},
                                         });
    }
};
