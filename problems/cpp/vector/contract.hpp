// Drives the learner's Vector: named checks, and operations on two of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Defaulted;
using judge_contract::moved_from;
using judge_contract::Named;
using judge_contract::Op;
using judge_contract::Ops;
using judge_contract::report;
using judge_contract::Seen;
using judge_contract::Since;
using judge_contract::text;
using judge_contract::throw_everywhere;

using Elements = Vector<Defaulted>;
using Ints = std::vector<int>;
using Script = std::vector<std::array<int, 4>>;  // operations

// Its moves may throw. Large enough for a block of some to be missed.
struct Fragile : judge_contract::MayThrow {
    char bytes[1000] = {};

    Fragile() : MayThrow(0) {}
    explicit Fragile(int v) : MayThrow(v) {}
};

// Its move construction may throw, its move assignment cannot.
struct Assignable : Fragile {
    using Fragile::Fragile;
    Assignable(const Assignable&) = default;
    Assignable(Assignable&&) = default;
    Assignable& operator=(const Assignable&) = default;
    Assignable& operator=(Assignable&& other) noexcept {
        judge_contract::Element::operator=(std::move(other));
        return *this;
    }
    ~Assignable() = default;
};

// Made of a list it is something else than made of two numbers; equal where the keys are.
struct Plain {
    long long key;
    long long value;
    Plain() = default;
    Plain(long long k, long long v) : key(k), value(v) {}
    Plain(std::initializer_list<long long> list) : key(-1), value(static_cast<long long>(list.size())) {}
    friend bool operator==(const Plain& a, const Plain& b) { return a.key == b.key; }
};

// As those of the same names, once for all strings and all numbers: a template for each text takes long to compile.
[[gnu::noinline]] bool holds(bool fact, const char* sentence) { return judge_contract::holds(fact, sentence); }
[[gnu::noinline]] bool same(const std::string& got, std::string_view wanted, const char* sentence) {
    return judge_contract::same(got, wanted, sentence);
}
[[gnu::noinline]] bool same(long long got, long long wanted, const char* sentence) {
    return judge_contract::same(got, wanted, sentence);
}

// These are variables, so that no function of the learner's file is called in their place.
constexpr auto iterator_at = [](auto& v, std::size_t index) { return v.begin() + static_cast<std::ptrdiff_t>(index); };

// Its elements, "[1 2 3]", and whether all that leads to them agrees.
constexpr auto shown = [](auto& v) __attribute__((noinline)) {
    const std::size_t size = v.size();
    holds(v.empty() == (size == 0), "it is empty exactly where its size is 0");
    holds(v.capacity() >= size, "the capacity is not below the size");
    holds(v.end() - v.begin() == static_cast<std::ptrdiff_t>(size), "begin and end enclose all elements");
    std::string all;
    for (std::size_t i = 0; i < size && i < 5000; ++i) {
        holds(std::addressof(v[i]) == v.data() + i, "[] and data lead to the same element");
        holds(std::addressof(*iterator_at(v, i)) == v.data() + i, "an iterator leads to it too");
        all += (i ? " " : "") + text(v[i].read());
    }
    if (size > 0) {
        holds(std::addressof(v.front()) == v.data(), "front is the first element");
        holds(std::addressof(v.back()) == v.data() + (size - 1), "back is the last element");
    }
    return "[" + all + "]";
};

// The index of the element that a call returns, or returns an iterator to; -1 where it returns nothing, which is for
// the compiler's checks to complain of.
constexpr auto index_of = [](auto& v, auto call) -> std::ptrdiff_t {
    if constexpr (std::is_void_v<decltype(call())>) {
        return call(), -1;
    } else {
        auto&& made = call();
        if constexpr (requires { made - v.begin(); }) {
            return made - v.begin();
        } else {
            return std::addressof(made) - v.data();
        }
    }
};

template <class T = Defaulted>
[[gnu::noinline]] Vector<T> of(const Ints& values) {
    Vector<T> v;
    for (const int value : values) v.push_back(T(value));
    return v;
}

// ---- operations

enum : int { push, push_moved, emplace, pop, insert, erase, resize, resize_with, reserve, clear, copy, move, swap };
enum : int { push_own = 13, insert_own, write, through_copy, through_another, at, made, insert_moved };

template <class V, class T>
struct Play {
    V slots[2];

    // One operation: the vector it works on, the other operand, and a value.
    struct Step {
        V& v;
        V& other;
        const Op& op;
        Seen& seen;
        T named{value()};

        int value() const { return op[op.code() < insert ? 1 : 2]; }
        std::size_t size() const { return static_cast<std::size_t>(op[1]); }
        T& own(std::size_t operand) const { return v[static_cast<std::size_t>(op[operand]) % v.size()]; }
        auto place(std::size_t places) const { return iterator_at(v, size() % places); }
        template <class Call>
        void returns(Call call) {
            seen << index_of(v, call);
        }
    };
    // The storage stays while there is room (`needs` asks for an element besides, `takes` moves its argument); it is
    // handed over with its elements; or neither is promised.
    enum Effect { keeps, needs, takes, gives, renews };
    struct Operation {
        const char* name;
        Effect effect;
        void (*play)(Step&);
    };
    static constexpr const char* returned = "assignment returns its target";
    static constexpr Operation operations[] = {
        {"push_back", keeps, [](Step& s) { s.v.push_back(s.named); }},
        {"push_back by move", takes, [](Step& s) { s.v.push_back(std::move(s.named)); }},
        {"emplace_back", keeps,
         [](Step& s) { s.returns([&]() -> decltype(auto) { return s.v.emplace_back(s.value()); }); }},
        {"pop_back", needs, [](Step& s) { s.v.pop_back(); }},
        {"insert", keeps, [](Step& s) { s.returns([&] { return s.v.insert(s.place(s.v.size() + 1), s.named); }); }},
        {"erase", needs, [](Step& s) { s.returns([&] { return s.v.erase(s.place(s.v.size())); }); }},
        {"resize", keeps, [](Step& s) { s.v.resize(s.size()); }},
        {"resize with a value", keeps, [](Step& s) { s.v.resize(s.size(), s.named); }},
        {"reserve", renews, [](Step& s) { s.v.reserve(s.size()); }},
        {"clear", keeps, [](Step& s) { s.v.clear(); }},
        {"copy assignment", renews, [](Step& s) { holds(std::addressof(s.v = s.other) == &s.v, returned); }},
        {"move assignment", gives,
         [](Step& s) { holds(std::addressof(s.v = std::move(s.other)) == &s.v, returned), s.other.clear(); }},
        {"swap", gives, [](Step& s) { s.v.swap(s.other); }},
        {"push_back of its own", needs, [](Step& s) { s.v.push_back(s.own(1)); }},
        {"insert of its own", needs,
         [](Step& s) { s.returns([&] { return s.v.insert(s.place(s.v.size() + 1), std::as_const(s.own(2))); }); }},
        {"write", needs, [](Step& s) { s.own(1) = T(s.value()); }},
        {"through a copy", renews,
         [](Step& s) {
             V other(s.v);
             holds(other == s.v && shown(other) == shown(s.v), "a copy is equal to its source");
             s.v = std::move(other);
         }},
        {"through another", gives,
         [](Step& s) {
             const std::string before = shown(s.v);
             V other(std::move(s.v));
             same(shown(other) + shown(s.v), before + "[]", "a move takes all elements");
             s.v = std::move(other);
         }},
        {"at", keeps,
         [](Step& s) {
             try {
                 s.seen << s.v.at(s.size()).read();
             } catch (const std::out_of_range&) {
                 s.seen << "out_of_range";
             }
         }},
        {"of size and value", renews, [](Step& s) { s.v = V(s.size(), s.named); }},
        {"insert by move", takes,
         [](Step& s) { s.returns([&] { return s.v.insert(s.place(s.v.size() + 1), std::move(s.named)); }); }},
    };

    void apply(const Op& op, Seen& seen) {
        const Operation& operation = operations[op.code()];
        seen << operation.name;
        Step s{slots[op[0]], slots[op[1] == 1], op, seen};
        const auto *storage = s.v.data(), *others = s.other.data();
        const std::size_t capacity = s.v.capacity();
        const Since now;
        if (operation.effect != needs || !s.v.empty()) operation.play(s);
        const bool stays = s.v.data() == storage && s.v.capacity() == capacity;
        const long long touched = now.copied() + now.moved();
        same(s.named.read(), operation.effect == takes ? moved_from : s.value(),
             "an argument is moved if it is passed by move, and else not");
        if (operation.effect < gives && s.v.size() <= capacity) holds(stays, "while there is room the storage stays");
        if (op.code() == emplace && s.v.size() <= capacity) same(touched, 0, "the element is constructed in its place");
        if (op.code() == reserve) {
            holds(s.v.capacity() >= s.size(), "reserve makes room for as many as are asked for");
            if (s.size() <= capacity) holds(stays && touched == 0, "reserve of no more than there is does nothing");
        }
        if (operation.effect != gives) return;
        same(touched, 0, "no element is copied or moved");
        if (&s.v == &s.other || s.v.empty()) return;
        holds(s.v.data() == (op.code() == through_another ? storage : others), "the storage is taken over");
    }
    void state(Seen& seen) { seen << shown(slots[0]) << shown(slots[1]) << "alive" << report->alive(); }
};

template <class V>
std::vector<std::string> lines_of(const Script& script, bool returned) {
    Play<V, Defaulted> play;
    std::vector<std::string> lines;
    for (const auto& step : script) {
        const Ints numbers(step.begin(), step.end());
        Seen seen(true);
        play.apply(Op(numbers), seen);
        if (!returned) seen.take();
        play.state(seen);
        lines.push_back(seen.take());
    }
    return lines;
}

// After each operation the learner's vectors are what those of the standard library are, and it has returned the same
// unless that is not looked at.
[[gnu::noinline]] void as_standard(const Script& script, bool returned = true) {
    const std::vector<std::string> wanted = lines_of<std::vector<Defaulted>>(script, returned);
    const std::vector<std::string> got = lines_of<Elements>(script, returned);
    for (std::size_t i = 0; i < script.size(); ++i) {
        if (!same(got[i], wanted[i], "after each operation it is what a std::vector is")) return;
    }
}

// So many of one operation, behind others: values count up, positions are the front, the middle and the end in turn.
[[gnu::noinline]] Script times(int count, int code, Script script = {}) {
    for (int i = 0; i < count; ++i) script.push_back({code, 0, code < pop ? i + 1 : i % 3 * i / 2, i + 1});
    return script;
}

// That all of it can be called is for the compiler's checks to say.
template <class V>
void read_const(const V& v) {
    if constexpr (requires {
                      v[0], v.at(0), v.front(), v.back(), v.data(), v.size(), v.empty(), v.begin() != v.end();
                  }) {
        std::string by_index, by_iterator;
        for (std::size_t i = 0; i < v.size(); ++i) by_index += text(v[i].read());
        for (auto place = v.begin(); place != v.end(); ++place) by_iterator += text((*place).read());
        same(by_index + " " + by_iterator, "123 123", "[] and iterators lead to the elements");
        same(v.front().read() + 10 * v.at(1).read() + 100 * v.back().read(), 321, "front, at and back too");
        holds(v.data() == std::addressof(v[0]) && !v.empty(), "and data");
        judge_contract::throws<std::out_of_range>([&] { (void)v.at(v.size()); }, "at(size()) throws out_of_range");
    } else {
        holds(false, "a const vector can be read");
    }
}

// Elements are added until there are so many: 1, 2, 3 …
constexpr auto fill = []<class T>(Vector<T>& v, std::size_t size) {
    for (std::size_t at = v.size(); at < size; ++at) v.push_back(T(static_cast<int>(at) + 1));
};

// An exception at every point of an operation on two vectors, the first one without room and with room. `unchanged`
// says that it is what it was; null where nothing promises that. The second one stays what it is.
template <class T>
void throws_in(void (*act)(Vector<T>&, Vector<T>&), const char* unchanged = nullptr, std::size_t size = 5,
               std::size_t size_of_other = 3) {
    struct Two {
        Vector<T> v, other;
        std::string before, other_before;
    };
    for (const bool room : {false, true}) {
        const auto make = [=] {
            auto two = std::make_unique<Two>();
            if (room) two->v.reserve(64);
            fill(two->v, size);
            if (!room) fill(two->v, std::min<std::size_t>(two->v.capacity(), 500));
            fill(two->other, size_of_other);
            two->before = shown(two->v), two->other_before = shown(two->other);
            return two;
        };
        const auto left = [=](auto& two) {
            const std::string after = shown(two->v);
            if (unchanged) same(after, two->before, unchanged);
            same(shown(two->other), two->other_before, "what it reads stays as it is");
            same(report->alive(), static_cast<long long>(two->v.size() + two->other.size()), "no other elements live");
            fill(two->v, two->v.size() + 1);
            shown(two->v);
        };
        throw_everywhere(make, [act](auto& two) { act(two->v, two->other); }, left);
    }
}

template <class T>
void push_back_throws() {
    throws_in<T>([](auto& v, auto& other) { v.push_back(other[0]); }, "push_back that throws changes nothing");
    throws_in<T>([](auto& v, auto&) { v.emplace_back(7); }, "emplace_back that throws changes nothing");
}

template <class T>
void resize_throws() {
    throws_in<T>([](auto& v, auto&) { v.resize(v.size() + 3); }, "resize that throws changes nothing");
    throws_in<T>([](auto& v, auto& other) { v.resize(v.size() + 3, other[0]); }, "nor with a value");
}

template <class T>
void insert_throws() {
    throws_in<T>([](auto& v, auto& other) { v.insert(v.end(), other[0]); }, "at the end it changes nothing");
    throws_in<T>([](auto& v, auto& other) { v.insert(v.begin() + 1, other[0]); });
}

// An operation on a vector without room and on another one throws at some point, a later one each time, or comes
// through; behind the operations there is the constructor from a list.
[[gnu::noinline]] void keeps_storage(int code) {
    using V = Vector<Fragile>;
    using Playing = Play<V, Fragile>;
    int calls = 0;
    const auto once = [&] {
        try {
            Playing play;
            V& full = play.slots[0];
            do {
                full.push_back(Fragile(2));
            } while (full.size() < full.capacity() && full.size() < 30);
            play.slots[1] = V(std::size_t{3}, Fragile(1));
            if (full.empty() || play.slots[1].empty()) return;
            ++calls;
            const Ints numbers{code, calls % 2, calls % 3 < 2 ? calls % 3 : 40, 5};
            Seen seen(false);
            const judge_contract::Fuse fuse(calls / 6 % 14);
            if (code > insert_moved) V{Fragile(1), Fragile(2), Fragile(3)};
            if (code > insert_moved) return;
            typename Playing::Step step{play.slots[numbers[1]], play.slots[numbers[2] == 1], Op(numbers), seen};
            Playing::operations[code].play(step);
        } catch (const judge_contract::Planned&) {
        }
    };
    const char* name = code > insert_moved ? "a list" : Playing::operations[code].name;
    judge_contract::loses_no_memory(once, ("no storage is lost by " + std::string(name)).c_str());
}

// GCC warns of a part that is never reached where it sees that the position is the end.
template <class Position, class Value>
[[gnu::noinline]] void insert_before(Vector<Plain>& v, Position position, Value&& value) {
    v.insert(position, std::forward<Value>(value));
}

// Long sequences on plain numbers: nothing is looked at before the end, so that the time is the vector's own. Odd
// values are pushed and inserted by name, even ones as temporaries.
std::vector<std::string> growth(const Ops& ops) {
    Vector<Plain> v;
    for (const std::vector<int>& numbers : ops) {
        const Op op(numbers);
        const int count = op[0], value = op[1], code = op.code();
        const bool by_name = value % 2 != 0;
        if (code == 3) v.clear();
        for (int i = 0; i < count; ++i) {
            const Plain named(value, code == 4 ? count : i);
            if (code == 0 && by_name) v.push_back(named);
            if (code == 0 && !by_name) v.push_back(Plain(named));
            if (code == 1) v.emplace_back(value, i);
            if (code == 2 && !v.empty()) v.pop_back();
            if (code == 4 && by_name) contract_driver::insert_before(v, v.end(), named);
            if (code == 4 && !by_name) contract_driver::insert_before(v, v.end(), Plain(named));
        }
    }
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < v.size(); ++i) {
        sum = (sum * 31u + static_cast<std::uint32_t>(v[i].key)) * 31u + static_cast<std::uint32_t>(v[i].value);
    }
    return {"size: " + text(v.size()), "checksum: " + text(sum)};
}

const std::initializer_list<Named> checks = {
    {"works/construct",
     [] {
         Elements none;
         const Defaulted seven(7);
         Elements three(std::size_t{3}, seven), no_seven(std::size_t{0}, seven);
         Elements listed{Defaulted(1), Defaulted(2), Defaulted(3)}, one = {Defaulted(4)};
         same(shown(none), "[]", "a new one is empty");
         same(shown(three) + shown(no_seven), "[7 7 7][]", "of a size and a value it holds so many copies");
         same(shown(listed) + shown(one), "[1 2 3][4]", "of a list it holds what is listed");
         same(report->alive(), 8, "there are no other elements than these");
         none.push_back(Defaulted(8));
         same(shown(none), "[8]", "a new one can be filled");
     }},
    {"works/push-back",
     [] {
         as_standard(times(40, push));
         const Since now;
         as_standard(times(40, push_moved));
         same(now.copied(), 0, "what is passed by move is not copied, and growing copies nothing");
     }},
    {"works/emplace-back",
     [] {
         const Since now;
         as_standard(times(40, emplace, {{reserve, 0, 4}}));
         same(now.copied(), 0, "no element is copied");
         Elements v;
         v.emplace_back();
         same(shown(v), "[0]", "without an argument it is T()");
         Vector<Plain> pairs;
         pairs.emplace_back(3, 7);
         same(pairs[0].key, 3, "of two numbers it is T(3, 7), and not T{3, 7}");
     }},
    {"works/pop-back",
     [] { as_standard({{push, 0, 1}, {push, 0, 2}, {pop, 0}, {pop, 0}, {push, 0, 3}, {push, 0, 4}}); }},
    {"works/access",
     [] {
         Elements v = of({1, 2, 3, 4, 5, 6});
         v.front() = Defaulted(10);
         v[1] = Defaulted(20);
         *(v.data() + 2) = Defaulted(30);
         v.at(3) = Defaulted(40);
         *(v.begin() + 4) = Defaulted(50);
         v.back() = Defaulted(60);
         same(shown(v), "[10 20 30 40 50 60]", "elements can be written through all that leads to them");
     }},
    {"works/const", [] { read_const(of({1, 2, 3})); }},
    {"works/reserve",
     [] {
         Script ops =
             times(97, push, {{reserve, 0, 0}, {reserve, 0, 100}, {push, 0, 1}, {reserve, 0, 10}, {reserve, 0, 0}});
         for (const int code : Ints{resize, resize_with, insert, erase, insert_moved}) ops.push_back({code, 0, 50, 7});
         as_standard(ops, false);
         Elements v = of({1, 2, 3});
         const std::size_t capacity = v.capacity();
         v.reserve(capacity);
         holds(v.capacity() == capacity, "to ask for what there is changes nothing");
         v.reserve(capacity + 1);
         holds(v.capacity() > capacity, "there is room for one more than before");
         same(shown(v), "[1 2 3]", "all elements are kept");
     }},
    {"works/clear",
     [] {
         as_standard(times(3, push, {{push, 0, 1}, {push, 0, 2}, {clear, 0}, {clear, 0}}));
         Vector<Plain> large;
         large.reserve(2'500'000);
         large.push_back(Plain(1, 1));
         large.clear();
         holds(large.capacity() >= 2'500'000, "room for millions is kept");
     }},
    {"works/resize",
     [] {
         as_standard({{push, 0, 1}, {resize, 0, 5}, {resize, 0, 1}, {resize, 0, 1}, {resize, 0, 0}, {resize, 0, 20}});
         as_standard({{push, 0, 1}, {resize_with, 0, 4, 7}, {resize_with, 0, 2, 7}, {resize_with, 0, 30, 8}});
         Vector<Plain> numbers;
         for (int value = 1; value <= 20; ++value) numbers.push_back(Plain(value, value));
         numbers.clear();
         numbers.resize(20);
         long long sum = 0;
         for (std::size_t i = 0; i < 20; ++i) sum += numbers[i].key + numbers[i].value;
         same(sum, 0, "new numbers are 0");
     }},
    {"works/insert",
     [] {
         for (const int room : {0, 50}) {
             as_standard(times(15, insert, {{reserve, 0, room}}));
             as_standard(times(15, insert_moved, {{reserve, 0, room}}));
         }
     }},
    {"works/erase", [] { as_standard(times(9, erase, times(9, push))); }},
    {"works/iterators",
     [] {
         Elements none, v = of({1, 2, 3, 4});
         holds(none.begin() == none.end(), "begin() == end() where there is no element");
         std::string forward, backward;
         for (auto& element : v) forward += text(element.read());
         for (auto place = v.end(); place != v.begin();) backward += text((*--place).read());
         same(forward + " " + backward, "1234 4321", "a loop goes through all elements, forward and backward");
         for (auto& element : v) element = Defaulted(5);
         same(shown(v), "[5 5 5 5]", "and can write them");
     }},
    {"works/equality",
     [] {
         Elements none, empty, a = of({1, 2, 3}), b = of({1, 2});
         holds(none == empty, "two empty ones are equal");
         holds(!(a == none) && !(none == a) && !(a == b) && !(b == a), "those of other lengths are not");
         b.push_back(Defaulted(3)), b.reserve(77);
         Elements& itself = a;
         holds(a == b && !(a != b) && a == itself, "equal elements are equal, however much room there is");
         for (std::size_t i = 0; i < 3; ++i) {
             Elements other(a);
             other[i] = Defaulted(4);
             holds(!(a == other) && a != other, "one other element makes a difference");
         }
         same(shown(a) + shown(b), "[1 2 3][1 2 3]", "a comparison changes nothing");
         Vector<Plain> left, right;
         left.push_back(Plain(1, 2)), right.push_back(Plain(1, 3));
         holds(left == right, "elements are compared by their ==");
     }},
    {"works/aliasing",
     [] {
         Elements emplaced = of({1}), grown = of({6}), passed_on = of({8});
         Script pushed{{push, 0, 1}}, inserted = times(3, push);
         for (int i = 0; i < 40; ++i) {
             pushed.push_back({push_own, 0, 0});
             inserted.push_back({insert_own, 0, 1 + i % 2, 2 - i % 2});
             emplaced.emplace_back(emplaced.back());
             passed_on.push_back(std::move(passed_on.back()));
         }
         as_standard(pushed), as_standard(inserted);
         same(shown(emplaced), text(Ints(41, 1)), "emplace_back(v.back())");
         same(passed_on.back().read() + passed_on.front().read(), 8 + moved_from, "push_back(std::move(v.back()))");
         for (std::size_t size = 2; size < 40; size += size / 2 + 1) grown.resize(size, grown[0]);
         same(shown(grown), text(Ints(26, 6)), "resize with an element for the value");
     }},
    {"works/nested",
     [] {
         Vector<Elements> rows;
         for (int i = 0; i < 6; ++i) {
             Elements row = of(Ints(static_cast<std::size_t>(i % 3), i));
             rows.push_back(row);
             rows.push_back(std::move(row));
         }
         Vector<Elements> copy(rows);
         rows.erase(rows.begin() + 1);
         rows[4].push_back(Defaulted(7));
         std::string all, of_copy;
         for (Elements& row : rows) all += shown(row);
         rows.clear();
         for (Elements& row : copy) of_copy += shown(row);
         same(all, "[][1][1][2 2][2 2 7][][][4][4][5 5][5 5]", "rows can be changed");
         same(of_copy, "[][][1][1][2 2][2 2][][][4][4][5 5][5 5]", "a copy has rows of its own");
     }},
    {"copying/copy",
     [] {
         Elements source = of({1, 2, 3}), empty, target(source), also_empty(empty);
         same(shown(source) + shown(target) + shown(also_empty), "[1 2 3][1 2 3][]", "a copy has equal elements");
         holds(target.data() != source.data(), "in storage of its own");
         target[0] = Defaulted(9);
         target.push_back(Defaulted(4)), source.pop_back(), also_empty.push_back(Defaulted(5));
         same(shown(source) + shown(target), "[1 2][9 2 3 4]", "each can be changed without the other");
         same(shown(empty) + shown(also_empty), "[][5]", "also where there was no element");
         same(report->alive(), 7, "there are no other elements than these");
     }},
    {"copying/copy-assign",
     [] {
         for (const int room : {0, 20}) {
             for (const int from : {0, 2, 6}) {
                 for (const int to : {0, 2, 6}) {
                     as_standard({{reserve, 0, room},
                                  {resize_with, 0, to, 1},
                                  {resize_with, 1, from, 2},
                                  {copy, 0, 1},
                                  {write, 0, 0, 3},
                                  {push, 0, 4},
                                  {pop, 1}});
                 }
             }
         }
     }},
    {"copying/move-construct",
     [] {
         as_standard({{through_another, 0}, {push, 0, 1}, {push, 0, 2}, {through_another, 0}});
         Elements source = of({1, 2, 3, 4}), target(std::move(source));
         source.push_back(Defaulted(7));
         same(shown(target) + shown(source), "[1 2 3 4][7]", "the source can be used again");
     }},
    {"copying/move-assign",
     [] {
         const Script filled{{push, 0, 1}, {push, 0, 2}, {push, 1, 3}, {move, 0, 1}, {push, 1, 4}};
         Script ops = filled;
         for (const int target : {1, 1, 0, 0}) ops.push_back({move, target, 1 - target});
         as_standard(ops);
     }},
    {"copying/self-assignment",
     [] { as_standard({{push, 0, 1}, {push, 0, 2}, {copy, 0, 0}, {swap, 0, 0}, {move, 0, 0}, {push, 0, 3}}); }},
    {"copying/swap",
     [] {
         as_standard(
             {{push, 0, 1}, {swap, 0, 1}, {push, 0, 2}, {push, 0, 3}, {swap, 0, 1}, {push, 0, 4}, {push, 1, 5}});
         Elements a = of({1, 2}), b = of({3});
         std::swap(a, b);
         same(shown(a) + shown(b), "[3][1 2]", "std::swap exchanges two as well");
     }},
    {"exceptions/at",
     [] {
         Script ops = times(3, push, {{at, 0, 0}, {reserve, 0, 50}});
         for (const int index : {0, 1, 2, 3, 4, -1}) ops.push_back({at, 0, index});
         as_standard(ops);
     }},
    {"exceptions/push-back", [] { push_back_throws<Fragile>(), push_back_throws<Defaulted>(); }},
    {"exceptions/reserve",
     [] {
         const auto act = [](auto& v, auto&) { v.reserve(v.capacity() * 2 + 1); };
         throws_in<Fragile>(act, "reserve that throws changes nothing");
         throws_in<Assignable>(act, "nor where only a move assignment cannot throw");
     }},
    {"exceptions/resize", [] { resize_throws<Fragile>(), resize_throws<Defaulted>(); }},
    {"exceptions/insert", [] { insert_throws<Fragile>(), insert_throws<Defaulted>(); }},
    {"exceptions/move",
     [] {
         throws_in<Fragile>([](auto& v, auto&) { v.insert(v.begin() + 1, Fragile(9)); });
         throws_in<Fragile>([](auto& v, auto&) { v.erase(v.begin() + 1); });
     }},
    {"exceptions/copy",
     [] {
         using V = Vector<Fragile>;
         throws_in<Fragile>([](V& v, V&) { V copy(v); }, "what is copied stays as it is");
         throws_in<Fragile>([](V&, V& other) { V copies(std::size_t{6}, other[0]); });
         throws_in<Fragile>([](V&, V& other) { V listed{other[0], other[1], other[2]}; });
         const auto assign = [](V& v, V& other) { v = other; };
         throws_in<Fragile>(assign, nullptr, 9, 3), throws_in<Fragile>(assign, nullptr, 2, 40);
     }},
    {"cost/moves-only",
     [] {
         const Since now;
         as_standard(times(300, emplace, times(9, erase, times(9, insert_moved, times(30, push_moved)))), false);
         same(now.copied(), 0, "no element is copied whose move cannot throw");
     }},
    {"cost/storage",
     [] {
         for (int code = push; code <= insert_moved + 1; ++code) keeps_storage(code);
     }},
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        namespace driver = contract_driver;
        if (check == "cost/growth") return driver::growth(ops);
        return judge_contract::run<driver::Play<driver::Elements, driver::Defaulted>>(check, ops, driver::checks);
    }
};
