// Drives the learner's Vector and writes down what it sees, one line per observation.
//
// The elements are entered in a ledger under their addresses: every construction, copy, move, assignment and
// destruction. What an element holds stands in the ledger too, so an element that was never constructed, is dead
// already, or was moved about as bytes is a line of the report and not a matter of luck.
#if defined(__GLIBC__) && defined(__GLIBC_PREREQ)
#if __GLIBC_PREREQ(2, 33)
#include <malloc.h>
#define CONTRACT_SEES_STORAGE
#endif
#endif

namespace contract_driver {
namespace {

// What every element begins with: its own address, wrong as soon as the bytes are copied elsewhere.
struct Item {
    const void* self;
};

struct Blown {};  // what a copy throws when it has to

struct Ledger {
    enum class State : unsigned char { dead, holds, moved_from, lost };
    struct Entry {
        const Item* item = nullptr;
        int value = 0;
        State state = State::dead;
    };

    std::vector<Entry> entries;  // open addressing; an address once entered stays
    std::size_t used = 0;
    std::vector<std::string> lines;
    long long alive = 0;
    int incidents = 0;
    long long copies = 0;
    long long moves = 0;
    long long defaults = 0;
    long long fuse = 0;  // the how many-th construction or assignment throws; 0 for none

    Ledger() : entries(256) {}

    // Where an address is or would be entered.
    Entry& place(const Item* item) {
        const std::size_t mask = entries.size() - 1;
        std::size_t at = (reinterpret_cast<std::uintptr_t>(item) >> 3) * 0x9E3779B97F4A7C15u >> 20 & mask;
        while (entries[at].item != nullptr && entries[at].item != item) at = (at + 1) & mask;
        return entries[at];
    }
    [[gnu::noinline]] void grow() {
        std::vector<Entry> old(entries.size() * 2);
        old.swap(entries);
        for (const Entry& entry : old) {
            if (entry.item != nullptr) place(entry.item) = entry;
        }
    }
    // The entry of a living element, or null. Valid until the next element is born.
    [[gnu::noinline]] Entry* living(const Item* item) {
        if (item == nullptr) return nullptr;
        Entry& entry = place(item);
        return entry.item == item && entry.state != State::dead ? &entry : nullptr;
    }
    [[gnu::noinline]] void note(const char* line) { lines.emplace_back(line); }
    [[gnu::noinline]] void incident(const char* what) {
        if (++incidents <= 8) lines.push_back(std::string("! ") + what);
    }
    void tick() {
        if (fuse > 0 && --fuse == 0) throw Blown{};
    }

    [[gnu::noinline]] void born(Item* item, int value, State state) {
        if (used * 2 >= entries.size()) grow();
        Entry& entry = place(item);
        if (entry.item == nullptr) ++used;
        if (entry.state != State::dead) incident("an element was constructed on top of a living one");
        entry.item = item;
        entry.value = value;
        entry.state = state;
        item->self = item;
        ++alive;
    }
    [[gnu::noinline]] void born_fresh(Item* item, int value) {
        tick();
        born(item, value, State::holds);
    }
    // Reads the source of a copy or a move; a move leaves it moved-from.
    [[gnu::noinline]] Entry take(Item* source, bool as_move) {
        Entry* entry = living(source);
        if (entry == nullptr) {
            incident("a dead element was copied or moved");
            return Entry{source, 0, State::lost};
        }
        if (source->self != source) incident("an element was moved about as bytes");
        const Entry seen = *entry;
        if (as_move) entry->state = State::moved_from;
        return seen;
    }
    [[gnu::noinline]] void born_from(Item* item, Item* source, bool as_move, bool may_throw) {
        if (may_throw) tick();
        ++(as_move ? moves : copies);
        const Entry seen = take(source, as_move);
        born(item, seen.value, seen.state);
    }
    [[gnu::noinline]] void assigned(Item* item, Item* source, bool as_move, bool may_throw) {
        if (may_throw) tick();
        ++(as_move ? moves : copies);
        if (item == source) return;
        const Entry seen = take(source, as_move);
        Entry* entry = living(item);
        if (entry == nullptr) return incident("a dead element was assigned to");
        if (item->self != item) incident("an element was moved about as bytes");
        entry->value = seen.value;
        entry->state = seen.state;
    }
    [[gnu::noinline]] void died(const Item* item) {
        Entry* entry = living(item);
        if (entry == nullptr) return incident("an element was destroyed that does not live");
        if (item->self != item) incident("an element was moved about as bytes");
        entry->state = State::dead;
        --alive;
    }
    [[gnu::noinline]] void show(std::string& text, const Item* item) {
        const Entry* entry = living(item);
        if (!text.empty()) text += ' ';
        if (entry == nullptr) {
            text += "(dead)";
        } else if (item->self != item) {
            text += "(bytes)";
        } else if (entry->state == State::holds) {
            text += std::to_string(entry->value);
        } else {
            text += entry->state == State::moved_from ? "(moved-from)" : "(lost)";
        }
    }
    void count_anew() { copies = moves = defaults = 0; }
};

Ledger* ledger = nullptr;

// An element. Its copies throw when the ledger says so; its moves only where they are not declared safe.
template <bool safe_move, bool safe_assignment = safe_move>
struct Tracked : Item {
    Tracked() {
        ledger->born_fresh(this, 0);
        ++ledger->defaults;
    }
    explicit Tracked(int value) { ledger->born_fresh(this, value); }
    Tracked(const Tracked& other) : Item() { ledger->born_from(this, const_cast<Tracked*>(&other), false, true); }
    Tracked(Tracked&& other) noexcept(safe_move) : Item() { ledger->born_from(this, &other, true, !safe_move); }
    Tracked& operator=(const Tracked& other) {
        ledger->assigned(this, const_cast<Tracked*>(&other), false, true);
        return *this;
    }
    Tracked& operator=(Tracked&& other) noexcept(safe_assignment) {
        ledger->assigned(this, &other, true, !safe_assignment);
        return *this;
    }
    ~Tracked() {
        if (ledger) ledger->died(this);
    }
    friend bool operator==(const Tracked& a, const Tracked& b) {
        const Ledger::Entry* left = ledger->living(&a);
        const Ledger::Entry* right = ledger->living(&b);
        return left && right && left->value == right->value && left->state == right->state;
    }
};

using Element = Tracked<true>;
using Fragile = Tracked<false>;
using Assignable = Tracked<false, true>;  // can be assigned by move without a throw, but not constructed
using Elements = Vector<Element>;

struct Plain {
    long long key;
    long long value;
    Plain() = default;
    Plain(long long k, long long v) : key(k), value(v) {}
    Plain(std::initializer_list<long long> list) : key(-1), value(static_cast<long long>(list.size())) {}
    friend bool operator==(const Plain& a, const Plain& b) { return a.key == b.key; }
};

// ---- lines

[[gnu::noinline]] void say(std::string line) { ledger->lines.push_back(std::move(line)); }
[[gnu::noinline]] std::string number(long long value) { return std::to_string(value); }

[[gnu::noinline]] void say_fact(const char* label, bool fact) {
    std::string line = label;
    line += fact ? ": yes" : ": no";
    say(std::move(line));
}
[[gnu::noinline]] void say_number(const char* label, long long value) {
    std::string line = label;
    line += ": ";
    line += number(value);
    say(std::move(line));
}
[[gnu::noinline]] void say_effort(const char* label) {
    std::string line = label;
    line += ": copies ";
    line += number(ledger->copies);
    line += ", moves ";
    line += number(ledger->moves);
    say(std::move(line));
}

template <class V>
auto at_index(V& v, std::size_t index) {
    return v.begin() + static_cast<std::ptrdiff_t>(index);
}

// The elements of a vector, seen through [], data, begin, end, front and back at once.
template <class V>
[[gnu::noinline]] std::string values_of(V& v) {
    const std::size_t size = v.size();
    std::string text;
    if (size > 5000) return "size " + number(static_cast<long long>(size));
    bool agree = v.empty() == (size == 0) && static_cast<std::size_t>(v.end() - v.begin()) == size;
    agree = agree && v.capacity() >= size;
    for (std::size_t i = 0; i < size; ++i) {
        auto* item = std::addressof(v[i]);
        ledger->show(text, item);
        agree = agree && v.data() + i == item;
        agree = agree && std::addressof(*contract_driver::at_index(v, i)) == item;
    }
    if (size > 0) {
        agree = agree && std::addressof(v.front()) == v.data() && std::addressof(v.back()) == v.data() + (size - 1);
    }
    if (text.empty()) text = "-";
    if (!agree) text += " (size, capacity, data, begin, end, front and back disagree)";
    return text;
}

[[gnu::noinline]] void say_state(const std::string& label, const std::string& state) {
    std::string line = label;
    line += ": ";
    line += state;
    line += " | alive ";
    line += number(ledger->alive);
    say(std::move(line));
}
[[gnu::noinline]] void say_values(const char* label, Elements& v) { say_state(label, contract_driver::values_of(v)); }
[[gnu::noinline]] void say_both(const std::string& label, Elements& a, Elements& b) {
    std::string state = contract_driver::values_of(a);
    state += " | ";
    state += contract_driver::values_of(b);
    say_state(label, state);
}

// The address of what emplace_back returns, null if it returns nothing. That it has to is a compile-time check.
template <class V, class... Arguments>
const void* emplaced(V& v, const Arguments&... arguments) {
    if constexpr (std::is_void_v<decltype(v.emplace_back(arguments...))>) {
        v.emplace_back(arguments...);
        return nullptr;
    } else {
        auto&& made = v.emplace_back(arguments...);
        return std::addressof(made);
    }
}

// The index of what insert or erase returns, -1 if it returns nothing.
template <class V, class Operation>
std::ptrdiff_t index_after(V& v, Operation operation) {
    if constexpr (std::is_void_v<decltype(operation())>) {
        operation();
        return -1;
    } else {
        const auto at = operation();
        return at - v.begin();
    }
}

// first, first + 1, … at the end of a vector
[[gnu::noinline]] void fill(Elements& v, int first, int count) {
    for (int i = 0; i < count; ++i) v.push_back(Element(first + i));
}

// ---- scripted checks

[[gnu::cold]] void check_construct() {
    Elements by_default;
    contract_driver::say_values("default", by_default);
    {
        const Element seven(7);
        Elements three(std::size_t{3}, seven);
        contract_driver::say_values("three of 7 (and the 7 itself)", three);
        Elements none(std::size_t{0}, seven);
        contract_driver::say_values("none of 7", none);
    }
    Elements listed{Element(1), Element(2), Element(3)};
    contract_driver::say_values("list", listed);
    Elements one = {Element(4)};
    contract_driver::say_values("list of one", one);
    contract_driver::fill(by_default, 8, 2);
    contract_driver::say_values("default, then two pushed", by_default);
}

[[gnu::cold]] void check_copy() {
    Elements source;
    contract_driver::fill(source, 1, 3);
    Elements copy(source);
    contract_driver::say_both("copy", source, copy);
    say_fact("storage of its own", copy.data() != source.data());
    copy[0] = Element(9);
    copy.push_back(Element(4));
    contract_driver::say_both("copy changed", source, copy);
    source.pop_back();
    contract_driver::say_both("source changed", source, copy);
    Elements empty;
    Elements also_empty(empty);
    contract_driver::say_both("copy of an empty one", empty, also_empty);
    contract_driver::fill(also_empty, 5, 1);
    contract_driver::say_both("its copy used", empty, also_empty);
}

[[gnu::cold]] void check_copy_assign() {
    Elements small;
    Elements large;
    Elements empty;
    contract_driver::fill(small, 1, 2);
    contract_driver::fill(large, 10, 6);
    Elements target;
    const Elements* result = std::addressof(target = small);
    contract_driver::say_both("small to empty", target, small);
    say_fact("assignment returns the target", result == &target);
    target = large;
    contract_driver::say_both("large to small", target, large);
    target[0] = Element(99);
    contract_driver::say_both("target changed", target, large);
    target = small;
    contract_driver::say_both("small to large", target, small);
    target.push_back(Element(3));
    contract_driver::say_both("then pushed", target, small);
    target = empty;
    contract_driver::say_both("empty to small", target, empty);
    Elements roomy;
    roomy.reserve(20);
    contract_driver::fill(roomy, 1, 2);
    roomy = large;
    contract_driver::say_both("large to small with room", roomy, large);
    roomy.clear();
    roomy = large;
    contract_driver::say_both("large to cleared", roomy, large);
}

[[gnu::cold]] void check_self_assignment() {
    Elements v;
    contract_driver::fill(v, 1, 3);
    Elements& same = v;
    v = same;
    contract_driver::say_values("copied to itself", v);
    v.swap(same);
    contract_driver::say_values("swapped with itself", v);
    v = std::move(same);
    v.clear();
    contract_driver::say_values("moved to itself and cleared", v);
    contract_driver::fill(v, 4, 2);
    contract_driver::say_values("used again", v);
}

[[gnu::cold]] void check_move_construct() {
    Elements source;
    contract_driver::fill(source, 1, 4);
    const Element* storage = source.data();
    ledger->count_anew();
    Elements target(std::move(source));
    say_effort("effort");
    contract_driver::say_both("target and source", target, source);
    say_fact("the same storage", target.data() == storage);
    contract_driver::fill(source, 7, 2);
    contract_driver::say_both("source used again", target, source);
    Elements empty;
    Elements from_empty(std::move(empty));
    contract_driver::say_both("moved from an empty one", from_empty, empty);
}

[[gnu::cold]] void check_move_assign() {
    Elements source;
    Elements target;
    contract_driver::fill(source, 1, 4);
    contract_driver::fill(target, 10, 2);
    const Element* storage = source.data();
    ledger->count_anew();
    const Elements* result = std::addressof(target = std::move(source));
    say_effort("effort");
    say_fact("assignment returns the target", result == &target);
    say_fact("the storage of the source", target.data() == storage);
    source.clear();
    contract_driver::say_both("target, and source cleared", target, source);
    contract_driver::fill(source, 7, 2);
    contract_driver::say_both("source used again", target, source);
    Elements empty;
    target = std::move(empty);
    empty.clear();
    contract_driver::say_both("from an empty one", target, empty);
}

[[gnu::cold]] void check_push_back() {
    Elements v;
    {
        Element named(1);
        v.push_back(named);
        std::string text = contract_driver::values_of(v);
        ledger->show(text, &named);
        say_state("by name, and the source", text);
        v.push_back(std::move(named));
        text = contract_driver::values_of(v);
        ledger->show(text, &named);
        say_state("by move, and the source", text);
    }
    ledger->count_anew();
    for (int i = 3; i <= 40; ++i) v.push_back(Element(i));
    contract_driver::say_values("38 more", v);
    say_number("copies for them", ledger->copies);
}

[[gnu::cold]] void check_emplace_back() {
    Elements v;
    v.reserve(4);
    ledger->count_anew();
    const void* first = contract_driver::emplaced(v, 1);
    say_fact("returns the new element", first == v.data());
    v.emplace_back(2);
    v.emplace_back();
    contract_driver::say_values("three in place", v);
    say_effort("effort");
    for (int i = 4; i <= 40; ++i) v.emplace_back(i);
    contract_driver::say_values("37 more", v);
    say_number("copies for them", ledger->copies);
    Vector<Plain> pairs;
    pairs.emplace_back(3, 7);
    say_number("first half of the pair 3, 7 (-1 for a list)", pairs[0].key);
}

[[gnu::cold]] void check_pop_back() {
    Elements v;
    contract_driver::fill(v, 1, 3);
    const Element* storage = v.data();
    const std::size_t capacity = v.capacity();
    v.pop_back();
    contract_driver::say_values("popped", v);
    v.pop_back();
    v.pop_back();
    contract_driver::say_values("popped all", v);
    say_fact("the same storage", v.data() == storage && v.capacity() == capacity);
    contract_driver::fill(v, 5, 3);
    contract_driver::say_values("pushed again", v);
}

[[gnu::cold]] void check_access() {
    Elements v;
    contract_driver::fill(v, 1, 4);
    v[1] = Element(20);
    v.front() = Element(10);
    v.back() = Element(40);
    *(v.data() + 2) = Element(30);
    contract_driver::say_values("written", v);
    v.at(2) = Element(31);
    *(v.begin() + 1) = Element(21);
    contract_driver::say_values("written through at and an iterator", v);
}

// What a const vector shows. That all of it can be called is a compile-time check.
template <class V>
[[gnu::cold]] void check_const(V& v) {
    const V& fixed = v;
    if constexpr (requires {
                      fixed[0], fixed.at(0), fixed.front(), fixed.back(), fixed.data(), fixed.size(), fixed.empty();
                      fixed.begin() != fixed.end();
                  }) {
        std::string text;
        for (std::size_t i = 0; i < fixed.size(); ++i) ledger->show(text, std::addressof(fixed[i]));
        for (auto it = fixed.begin(); it != fixed.end(); ++it) ledger->show(text, std::addressof(*it));
        ledger->show(text, std::addressof(fixed.front()));
        ledger->show(text, std::addressof(fixed.back()));
        ledger->show(text, std::addressof(fixed.at(1)));
        ledger->show(text, fixed.data());
        say_state("const", text);
        say_fact("empty", fixed.empty());
        bool thrown = false;
        try {
            (void)fixed.at(fixed.size());
        } catch (const std::out_of_range&) {
            thrown = true;
        }
        say_fact("at(size()) throws", thrown);
    } else {
        say("a const vector cannot be read");
    }
}

[[gnu::noinline]] std::string value_at(Elements& v, std::size_t index) {
    try {
        std::string text;
        ledger->show(text, std::addressof(v.at(index)));
        return text;
    } catch (const std::out_of_range&) {
        return "out_of_range";
    } catch (const std::exception&) {
        return "another exception";
    }
}

[[gnu::cold]] void check_at() {
    Elements v;
    say("at(0) of an empty one: " + contract_driver::value_at(v, 0));
    contract_driver::fill(v, 1, 3);
    v.reserve(50);
    for (std::size_t i = 0; i < 5; ++i) {
        std::string line = "at ";
        line += number(static_cast<long long>(i));
        line += ": ";
        line += contract_driver::value_at(v, i);
        say(std::move(line));
    }
    say("at the largest index: " + contract_driver::value_at(v, static_cast<std::size_t>(-1)));
    contract_driver::say_values("afterwards", v);
}

[[gnu::cold]] void check_reserve() {
    Elements v;
    v.reserve(100);
    contract_driver::say_values("reserved", v);
    say_number("constructed by default", ledger->defaults);
    say_fact("capacity of at least 100", v.capacity() >= 100);
    contract_driver::fill(v, 1, 3);
    const Element* storage = v.data();
    const std::size_t capacity = v.capacity();
    // Storage that is freed may come back at the same address: that nothing was moved says more.
    const long long before = ledger->moves + ledger->copies;
    v.reserve(10);
    v.reserve(0);
    v.reserve(capacity);
    say_fact("reserving no more than that changes nothing", v.data() == storage && v.capacity() == capacity);
    say_fact("and moves nothing", ledger->moves + ledger->copies == before);
    contract_driver::fill(v, 4, 97);
    say_fact("no other storage up to 100 elements", v.data() == storage);
    say_number("size", static_cast<long long>(v.size()));
    v.reserve(v.capacity() + 1);
    say_fact("room for one more", v.capacity() > capacity);
    contract_driver::say_values("all there", v);
    Elements none;
    none.reserve(0);
    contract_driver::say_values("reserve(0) of an empty one", none);
    Elements filled;
    filled.reserve(50);
    const Element* its_storage = filled.data();
    const Element seven(7);
    contract_driver::fill(filled, 1, 2);
    filled.resize(10);
    filled.insert(filled.begin() + 1, seven);
    filled.insert(filled.end(), seven);
    filled.resize(20, seven);
    filled.erase(filled.begin());
    if (filled.capacity() <= 5000) {
        filled.resize(filled.capacity());
        filled.resize(3);
        filled.resize(filled.capacity(), seven);
    }
    say_fact("no other storage for resize, insert and erase", filled.data() == its_storage);
}

[[gnu::cold]] void check_clear() {
    constexpr std::size_t large_room = 2'500'000;
    Elements v;
    contract_driver::fill(v, 1, 5);
    const std::size_t capacity = v.capacity();
    v.clear();
    contract_driver::say_values("cleared", v);
    say_fact("capacity kept", v.capacity() >= capacity);
    v.clear();
    contract_driver::fill(v, 6, 2);
    contract_driver::say_values("used again", v);
    Vector<Plain> large;
    large.reserve(large_room);
    large.push_back(Plain(1, 1));
    large.clear();
    say_fact("room for millions kept", large.capacity() >= large_room);
}

[[gnu::cold]] void check_resize() {
    Elements v;
    contract_driver::fill(v, 1, 2);
    v.resize(5);
    contract_driver::say_values("to 5", v);
    v.resize(1);
    contract_driver::say_values("to 1", v);
    v.resize(1);
    contract_driver::say_values("to 1 again", v);
    {
        const Element seven(7);
        v.resize(4, seven);
        contract_driver::say_values("to 4 with 7 (and the 7 itself)", v);
        v.resize(2, seven);
        contract_driver::say_values("to 2 with 7 (and the 7 itself)", v);
    }
    v.resize(0);
    contract_driver::say_values("to 0", v);
    v.resize(20);
    contract_driver::say_values("to 20", v);

    Vector<Plain> numbers;
    for (int i = 1; i <= 20; ++i) numbers.push_back(Plain(i, i));
    numbers.clear();
    numbers.resize(20);
    long long sum = 0;
    for (std::size_t i = 0; i < numbers.size() && i < 20; ++i) sum += numbers[i].key + numbers[i].value;
    say_number("sum of plain numbers that nobody set", sum);
}

[[gnu::noinline]] void insert_at(Elements& v, std::size_t index, const Element& value, const char* label) {
    const auto place = contract_driver::at_index(v, index);
    const std::ptrdiff_t at = contract_driver::index_after(v, [&] { return v.insert(place, value); });
    std::string line = label;
    line += " at ";
    line += number(at);
    say_state(line, contract_driver::values_of(v));
}

[[gnu::cold]] void check_insert() {
    Elements v;
    {
        const Element nine(9);
        contract_driver::insert_at(v, 0, nine, "into an empty one");
        for (std::size_t i = 0; i < 8; ++i) contract_driver::insert_at(v, 0, nine, "in front");
        contract_driver::insert_at(v, v.size(), nine, "at the end");
    }
    v.clear();
    contract_driver::fill(v, 1, 3);
    const Element fifty(50);
    contract_driver::insert_at(v, 1, fifty, "in the middle");
    v.reserve(20);
    contract_driver::insert_at(v, 1, fifty, "with room");
    contract_driver::insert_at(v, 0, fifty, "in front, with room");
    contract_driver::insert_at(v, v.size(), fifty, "at the end, with room");
    Element named(60);
    const auto place = contract_driver::at_index(v, 2);
    const std::ptrdiff_t at = contract_driver::index_after(v, [&] { return v.insert(place, std::move(named)); });
    std::string text = contract_driver::values_of(v);
    ledger->show(text, &named);
    say_state("by move, and the source", text);
    say_fact("returns its place", at == 2);
}

[[gnu::cold]] void check_erase() {
    Elements v;
    contract_driver::fill(v, 1, 6);
    for (const std::size_t index : {std::size_t{2}, std::size_t{0}, std::size_t{3}, std::size_t{1}}) {
        const auto place = contract_driver::at_index(v, index);
        const std::ptrdiff_t next = contract_driver::index_after(v, [&] { return v.erase(place); });
        std::string line = "next at ";
        line += number(next);
        say_state(line, contract_driver::values_of(v));
    }
    v.erase(v.begin());
    v.erase(v.begin());
    contract_driver::say_values("all erased", v);
    contract_driver::fill(v, 9, 1);
    contract_driver::say_values("used again", v);
}

[[gnu::cold]] void check_iterators() {
    Elements v;
    say_fact("begin() == end() of an empty one", v.begin() == v.end());
    contract_driver::fill(v, 1, 4);
    std::string text;
    for (auto& element : v) ledger->show(text, &element);
    say_state("forward", text);
    text.clear();
    for (auto it = v.end(); it != v.begin();) ledger->show(text, std::addressof(*--it));
    say_state("backward", text);
    for (auto& element : v) element = Element(5);
    contract_driver::say_values("written in a loop", v);
}

[[gnu::cold]] void check_equality() {
    Elements a;
    Elements b;
    say_fact("two empty ones", a == b);
    contract_driver::fill(a, 1, 3);
    say_fact("three and none", a == b);
    say_fact("none and three", b == a);
    contract_driver::fill(b, 1, 2);
    say_fact("a part of it", a == b);
    say_fact("a part of it, the other way round", b == a);
    contract_driver::fill(b, 3, 1);
    b.reserve(77);
    say_fact("equal elements", a == b);
    say_fact("!=", a != b);
    b[2] = Element(4);
    say_fact("another last element", a == b);
    b[2] = Element(3);
    b[1] = Element(4);
    say_fact("another middle element", a == b);
    b[1] = Element(2);
    b[0] = Element(4);
    say_fact("another first element", a == b);
    Elements& same = a;
    say_fact("the same one", a == same);
    contract_driver::say_both("unchanged", a, b);
    Vector<Plain> left;
    Vector<Plain> right;
    left.push_back(Plain(1, 2));
    right.push_back(Plain(1, 3));
    say_fact("equal elements of other bytes", left == right);
}

[[gnu::cold]] void check_swap() {
    Elements a;
    Elements b;
    Elements empty;
    contract_driver::fill(a, 1, 2);
    contract_driver::fill(b, 10, 5);
    const Element* storage = a.data();
    ledger->count_anew();
    a.swap(b);
    contract_driver::say_both("swapped", a, b);
    say_fact("the storage went along", b.data() == storage);
    b.swap(empty);
    contract_driver::say_both("with an empty one", b, empty);
    say_effort("effort");
    contract_driver::fill(b, 20, 1);
    contract_driver::fill(empty, 30, 1);
    contract_driver::say_both("both used again", b, empty);
    std::swap(a, b);
    a.swap(b);
    contract_driver::say_both("std::swap and back", a, b);
}

[[gnu::cold]] void check_aliasing() {
    Elements v;
    contract_driver::fill(v, 1, 1);
    for (int i = 0; i < 40; ++i) v.push_back(v[0]);
    contract_driver::say_values("push_back(v[0])", v);
    Elements().swap(v);
    contract_driver::fill(v, 1, 2);
    for (int i = 0; i < 40; ++i) v.emplace_back(v.back());
    contract_driver::say_values("emplace_back(v.back())", v);
    Elements().swap(v);
    contract_driver::fill(v, 1, 3);
    for (std::size_t i = 0; i < 30; ++i) v.insert(v.begin() + 1, v[2]);
    contract_driver::say_values("insert before its source", v);
    Elements().swap(v);
    contract_driver::fill(v, 1, 3);
    for (std::size_t i = 0; i < 30; ++i) v.insert(v.begin() + 2, v[1]);
    contract_driver::say_values("insert behind its source", v);
    Elements grown;
    contract_driver::fill(grown, 6, 1);
    for (std::size_t size = 2; size < 40; size += size / 2 + 1) grown.resize(size, grown[0]);
    contract_driver::say_values("resize with an element", grown);
    Elements passed_on;
    contract_driver::fill(passed_on, 8, 1);
    for (int i = 0; i < 40; ++i) passed_on.push_back(std::move(passed_on.back()));
    std::string ends;
    ledger->show(ends, std::addressof(passed_on.front()));
    ledger->show(ends, std::addressof(passed_on.back()));
    say_state("push_back(std::move(v.back())), first and last", ends);
}

[[gnu::cold]] void check_moves_only() {
    Elements v;
    ledger->count_anew();
    contract_driver::fill(v, 1, 30);
    v.reserve(200);
    v.erase(v.begin());
    v.erase(v.begin() + 10);
    v.insert(v.begin() + 3, Element(99));
    while (v.size() < v.capacity() && v.size() < 5000) v.emplace_back(5);
    v.insert(v.begin() + 1, Element(98));
    say_number("copies where no move can throw", ledger->copies);
    v.resize(12);
    contract_driver::say_values("the first", v);
}

[[gnu::cold]] void check_nested() {
    Vector<Elements> rows;
    for (int i = 0; i < 10; ++i) {
        Elements row;
        contract_driver::fill(row, 10 * i, i % 3);
        rows.push_back(row);
        rows.push_back(std::move(row));
    }
    Vector<Elements> copy(rows);
    rows.erase(rows.begin() + 1);
    rows[4].push_back(Element(7));
    std::string text;
    for (auto& row : rows) {
        for (auto& element : row) ledger->show(text, &element);
    }
    say_state("rows", text);
    rows.clear();
    text.clear();
    for (auto& row : copy) {
        for (auto& element : row) ledger->show(text, &element);
    }
    say_state("their copy", text);
}

// ---- exceptions: the k-th construction or assignment throws, for every k until none does

template <class T>
struct Attempts {
    using V = Vector<T>;
    using Operation = void (*)(V&, T&);

    bool thrown = false;
    bool unchanged = true;
    bool living = true;
    bool counted = true;

    static long long next(long long k) { return k < 12 ? k + 1 : k + k / 2; }

    // What the elements are, as text; notes where one does not live.
    std::string look(V& v) {
        std::string text;
        const std::size_t size = v.size();
        for (std::size_t i = 0; i < size && i < 5000; ++i) {
            const Item* item = std::addressof(v[i]);
            living = living && ledger->living(item) != nullptr;
            ledger->show(text, item);
        }
        return text;
    }
    static void push(V& v, int count) {
        for (int i = 1; i <= count; ++i) v.push_back(T(i));
    }
    void report(const char* label, bool strong) {
        std::string line = label;
        line += thrown ? ": it threw" : ": it did not throw";
        if (strong) line += unchanged ? ", all elements as before" : ", elements changed";
        line += living ? ", all elements live" : ", dead elements";
        line += counted ? ", none leaked" : ", elements leaked";
        say(std::move(line));
    }

    // Runs the operation on a vector of a few elements, with or without room for more. With the strong guarantee the
    // elements have to be what they were.
    static void run(const char* label, bool room, bool strong, Operation operation) {
        Attempts seen;
        const long long base = ledger->alive;
        bool again = true;
        for (long long k = 1; again && k < 20000; k = next(k)) {
            {
                V v;
                if (room) v.reserve(32);
                push(v, 5);
                if (!room) {
                    while (v.size() < v.capacity() && v.size() < 5000) push(v, 1);
                }
                T extra(99);
                const std::string before = seen.look(v);
                ledger->fuse = k;
                try {
                    operation(v, extra);
                    again = false;
                } catch (const Blown&) {
                    seen.thrown = true;
                }
                ledger->fuse = 0;
                if (again) {
                    const std::string after = seen.look(v);
                    seen.unchanged = seen.unchanged && after == before;
                    seen.counted = seen.counted && ledger->alive == base + 1 + static_cast<long long>(v.size());
                    push(v, 1);
                    seen.look(v);
                }
            }
            seen.counted = seen.counted && ledger->alive == base;
        }
        seen.report(label, strong);
    }

    // Runs an operation that reads a source of a few elements; target is what it works on.
    static void with_source(const char* label, int target_size, int source_size, void (*operation)(V&, V&),
                            std::size_t room = 0) {
        Attempts seen;
        const long long base = ledger->alive;
        bool again = true;
        for (long long k = 1; again && k < 20000; k = next(k)) {
            {
                V target;
                V source;
                target.reserve(room);
                push(target, target_size);
                push(source, source_size);
                const std::string before = seen.look(source);
                ledger->fuse = k;
                try {
                    operation(target, source);
                    again = false;
                } catch (const Blown&) {
                    seen.thrown = true;
                }
                ledger->fuse = 0;
                if (again) {
                    seen.unchanged = seen.unchanged && seen.look(source) == before;
                    seen.look(target);
                    const auto expected = static_cast<long long>(target.size() + source.size());
                    seen.counted = seen.counted && ledger->alive == base + expected;
                    push(target, 1);
                }
            }
            seen.counted = seen.counted && ledger->alive == base;
        }
        seen.report(label, true);
    }
};

template <class T>
[[gnu::cold]] void check_push_back_throws() {
    using V = Vector<T>;
    Attempts<T>::run("push_back", false, true, [](V& v, T& extra) { v.push_back(extra); });
    Attempts<T>::run("push_back with room", true, true, [](V& v, T& extra) { v.push_back(extra); });
    Attempts<T>::run("emplace_back", false, true, [](V& v, T&) { v.emplace_back(7); });
    Attempts<T>::run("emplace_back with room", true, true, [](V& v, T&) { v.emplace_back(7); });
}

[[gnu::cold]] void check_reserve_throws() {
    using V = Vector<Fragile>;
    Attempts<Fragile>::run("reserve", false, true, [](V& v, Fragile&) { v.reserve(v.capacity() * 2 + 1); });
    Attempts<Assignable>::run("reserve where only move assignment is safe", false, true,
                              [](Vector<Assignable>& v, Assignable&) { v.reserve(v.capacity() * 2 + 1); });
}

template <class T>
[[gnu::cold]] void check_resize_throws() {
    using V = Vector<T>;
    Attempts<T>::run("resize", false, true, [](V& v, T&) { v.resize(v.size() + 3); });
    Attempts<T>::run("resize with room", true, true, [](V& v, T&) { v.resize(v.size() + 3); });
    Attempts<T>::run("resize with a value", false, true, [](V& v, T& extra) { v.resize(v.size() + 3, extra); });
    Attempts<T>::run("resize with a value and room", true, true, [](V& v, T& extra) { v.resize(v.size() + 3, extra); });
}

template <class T>
[[gnu::cold]] void check_insert_throws() {
    using V = Vector<T>;
    Attempts<T>::run("insert at the end", false, true, [](V& v, T& extra) { v.insert(v.end(), extra); });
    Attempts<T>::run("insert at the end with room", true, true, [](V& v, T& extra) { v.insert(v.end(), extra); });
    Attempts<T>::run("insert in the middle", false, false, [](V& v, T& extra) { v.insert(v.begin() + 1, extra); });
    Attempts<T>::run("insert in the middle with room", true, false,
                     [](V& v, T& extra) { v.insert(v.begin() + 1, extra); });
}

[[gnu::cold]] void check_move_throws() {
    using V = Vector<Fragile>;
    Attempts<Fragile>::run("insert by move", false, false,
                           [](V& v, Fragile& extra) { v.insert(v.begin() + 1, std::move(extra)); });
    Attempts<Fragile>::run("insert by move with room", true, false,
                           [](V& v, Fragile& extra) { v.insert(v.begin() + 1, std::move(extra)); });
    Attempts<Fragile>::run("erase", false, false, [](V& v, Fragile&) { v.erase(v.begin() + 1); });
}

[[gnu::cold]] void check_copy_throws() {
    using V = Vector<Fragile>;
    Attempts<Fragile>::with_source("copy construction", 0, 6, [](V&, V& source) { V copy(source); });
    Attempts<Fragile>::with_source("size and value", 0, 1, [](V&, V& source) { V copy(std::size_t{6}, source[0]); });
    Attempts<Fragile>::with_source("copy assignment to a longer one", 9, 3,
                                   [](V& target, V& source) { target = source; });
    Attempts<Fragile>::with_source("copy assignment to a shorter one", 2, 40,
                                   [](V& target, V& source) { target = source; });
    Attempts<Fragile>::with_source(
        "copy assignment to one with room", 2, 40, [](V& target, V& source) { target = source; }, 64);
    const std::initializer_list<Fragile> list = {Fragile(1), Fragile(2), Fragile(3), Fragile(4)};
    bool counted = true;
    for (long long k = 1; k <= 3; ++k) {
        const long long before = ledger->alive;
        ledger->fuse = k;
        try {
            V listed(list);
            counted = false;
        } catch (const Blown&) {
        }
        ledger->fuse = 0;
        counted = counted && ledger->alive == before;
    }
    say_fact("a list: it threw, none leaked", counted);
}

// ---- storage: what the C library has handed out is no more after further rounds than before

// Stands in blocks so large that they are free as soon as they are freed. Not in the ledger; copies throw.
struct Bulky {
    char bytes[4000];
    Bulky() { ledger->tick(); }
    explicit Bulky(int) { ledger->tick(); }
    Bulky(const Bulky&) { ledger->tick(); }
    Bulky& operator=(const Bulky&) {
        ledger->tick();
        return *this;
    }
};
using Bulkies = Vector<Bulky>;

// Bytes; 0 where the C library does not say, and then nothing is missed.
[[gnu::noinline]] std::size_t handed_out() {
#ifdef CONTRACT_SEES_STORAGE
    const struct mallinfo2 now = mallinfo2();
    return now.uordblks + now.hblkhd;
#else
    return 0;
#endif
}

// Plays the operation on a vector without room, and on another one; the k-th construction or assignment throws, for
// some k, and none for the last.
[[gnu::noinline]] void say_kept(const char* label, void (*operation)(Bulkies&, Bulkies&)) {
    const auto play = [operation] {
        for (long long k = 1; k <= 40; k += 1 + k / 4) {
            try {
                const Bulky extra(0);
                Bulkies full;
                Bulkies other;
                for (int i = 0; i < 3; ++i) other.push_back(extra);
                do {
                    full.push_back(extra);
                } while (full.size() < full.capacity() && full.size() < 30);
                ledger->fuse = k;
                operation(full, other);
            } catch (const Blown&) {
            }
            ledger->fuse = 0;
        }
    };
    play();
    // The process may take storage for other purposes meanwhile. What is lost here is lost in every round.
    const std::size_t at_first = handed_out();
    bool kept = false;
    for (int round = 0; round < 20 && !kept && handed_out() < at_first + (std::size_t{8} << 20); ++round) {
        const std::size_t before = handed_out();
        play();
        play();
        kept = handed_out() < before + sizeof(Bulky);
    }
    say_fact(label, kept);
}

[[gnu::cold]] void check_storage() {
    using V = Bulkies;
    say_kept("none lost at the end", [](V&, V&) {});
    say_kept("by push_back", [](V& v, V& other) { v.push_back(other[0]); });
    say_kept("by emplace_back", [](V& v, V&) { v.emplace_back(1); });
    say_kept("by reserve", [](V& v, V&) { v.reserve(v.capacity() + 1); });
    say_kept("by resize", [](V& v, V&) { v.resize(v.size() + 3); });
    say_kept("by resize with a value", [](V& v, V& other) { v.resize(v.size() + 3, other[0]); });
    say_kept("by insert", [](V& v, V& other) { v.insert(v.begin(), other[0]); });
    say_kept("by insert at the end", [](V& v, V& other) { v.insert(v.end(), other[0]); });
    say_kept("by erase and clear", [](V& v, V& other) { v.erase(v.begin()), other.clear(); });
    say_kept("by a copy", [](V& v, V&) { V copy(v); });
    say_kept("by a size and a value", [](V&, V& other) { V made(std::size_t{5}, other[0]); });
    say_kept("by copy assignment to a shorter one", [](V& v, V& other) { v.push_back(other[0]), other = v; });
    say_kept("by copy assignment to a longer one", [](V& v, V& other) { v.push_back(other[0]), v = other; });
    say_kept("by move construction", [](V& v, V& other) {
        V moved(std::move(v));
        v.push_back(other[0]);
    });
    say_kept("by move assignment", [](V& v, V& other) {
        v = std::move(other);
        other.clear();
        other.push_back(v[0]);
    });
    say_kept("by a move to itself", [](V& v, V&) {
        V& same = v;
        v = std::move(same);
    });
    say_kept("by a swap", [](V& v, V& other) { v.swap(other), v.push_back(other[0]); });
    say_kept("by a list", [](V&, V&) { V listed{Bulky(1), Bulky(2), Bulky(3)}; });
}

// ---- sequences of operations on two vectors

struct Play {
    Elements slots[2];
    std::string seen;

    static int argument(const std::vector<int>& op, std::size_t at) { return at < op.size() ? op[at] : 0; }
    static std::size_t index(const std::vector<int>& op, std::size_t at, std::size_t bound) {
        return static_cast<std::size_t>(argument(op, at)) % bound;
    }
    [[gnu::noinline]] void saw(const char* what) { seen = what; }
    [[gnu::noinline]] void saw_at(const char* what, std::ptrdiff_t at) {
        seen = what;
        seen += " at ";
        seen += number(at);
    }

    [[gnu::noinline]] void push(int code, Elements& v, int value) {
        if (code == 0) {
            const Element named(value);
            v.push_back(named);
        } else if (code == 1) {
            v.push_back(Element(value));
        } else {
            const void* made = contract_driver::emplaced(v, value);
            if (made != v.data() + (v.size() - 1)) saw("emplace_back returns another element");
        }
    }
    [[gnu::noinline]] void insert(int code, Elements& v, const std::vector<int>& op) {
        const std::size_t at = index(op, 2, v.size() + 1);
        const auto place = contract_driver::at_index(v, at);
        if (code == 4) {
            const Element named(argument(op, 3));
            saw_at("insert", contract_driver::index_after(v, [&] { return v.insert(place, named); }));
        } else if (code == 20) {
            Element named(argument(op, 3));
            saw_at("insert by move",
                   contract_driver::index_after(v, [&] { return v.insert(place, std::move(named)); }));
        } else if (!v.empty()) {
            const Element& own = v[index(op, 3, v.size())];
            saw_at("insert its own", contract_driver::index_after(v, [&] { return v.insert(place, own); }));
        }
    }
    [[gnu::noinline]] void erase(Elements& v, const std::vector<int>& op) {
        const auto place = contract_driver::at_index(v, index(op, 2, v.size()));
        saw_at("erase", contract_driver::index_after(v, [&] { return v.erase(place); }));
    }
    [[gnu::noinline]] void through_copy(Elements& v) {
        Elements copy(v);
        seen = copy == v ? "through an equal copy " : "through another copy ";
        seen += contract_driver::values_of(copy);
        v = std::move(copy);
    }
    [[gnu::noinline]] void through_move(Elements& v) {
        Elements other(std::move(v));
        seen = "through another ";
        seen += contract_driver::values_of(v);
        seen += " / ";
        seen += contract_driver::values_of(other);
        v = std::move(other);
    }
    [[gnu::noinline]] void reserve(Elements& v, std::size_t size) {
        v.reserve(size);
        saw(v.capacity() >= size ? "reserve" : "reserve of too little");
    }

    void apply(const std::vector<int>& op) {
        const int code = argument(op, 0);
        Elements& v = slots[index(op, 1, 2)];
        const int third = argument(op, 2);
        const auto size = static_cast<std::size_t>(third);
        switch (code) {
            case 0:
                saw("push_back"), push(code, v, third);
                break;
            case 1:
                saw("push_back by move"), push(code, v, third);
                break;
            case 2:
                saw("emplace_back"), push(code, v, third);
                break;
            case 3:
                saw("pop_back");
                if (!v.empty()) v.pop_back();
                break;
            case 4:
                insert(code, v, op);
                break;
            case 5:
                saw("nothing to erase");
                if (!v.empty()) erase(v, op);
                break;
            case 6:
                saw("resize"), v.resize(size);
                break;
            case 7: {
                const Element named(argument(op, 3));
                saw("resize with a value"), v.resize(size, named);
                break;
            }
            case 8:
                reserve(v, size);
                break;
            case 9:
                saw("clear"), v.clear();
                break;
            case 10:
                saw("copy"), v = slots[index(op, 2, 2)];
                break;
            case 11: {
                Elements& source = slots[index(op, 2, 2)];
                saw("move"), v = std::move(source);
                source.clear();
                break;
            }
            case 12:
                saw("swap"), v.swap(slots[index(op, 2, 2)]);
                break;
            case 13:
                saw("push_back its own");
                if (!v.empty()) v.push_back(v[index(op, 2, v.size())]);
                break;
            case 14:
                saw("nothing to insert"), insert(code, v, op);
                break;
            case 15:
                saw("write");
                if (!v.empty()) v[index(op, 2, v.size())] = Element(argument(op, 3));
                break;
            case 16:
                through_copy(v);
                break;
            case 17:
                through_move(v);
                break;
            case 18:
                seen = "at " + contract_driver::value_at(v, size);
                break;
            case 19:
                saw("= size and value"), v = Elements(size, Element(argument(op, 3)));
                break;
            case 20:
                insert(code, v, op);
                break;
            default:
                saw("unknown operation");
        }
    }
};

void check_operations(const std::vector<std::vector<int>>& ops) {
    Play play;
    for (const std::vector<int>& op : ops) {
        play.apply(op);
        contract_driver::say_both(play.seen, play.slots[0], play.slots[1]);
    }
}

template <class Position, class Value>
[[gnu::noinline]] void insert_before(Vector<Plain>& v, Position position, Value&& value) {
    v.insert(position, std::forward<Value>(value));
}

// Long sequences at the end of one vector of plain numbers: nothing is observed before the end, so that the time is the
// vector's own. Odd values are pushed and inserted by name, even ones as temporaries.
void check_growth(const std::vector<std::vector<int>>& ops) {
    Vector<Plain> v;
    for (const std::vector<int>& op : ops) {
        const int code = Play::argument(op, 0);
        const int count = Play::argument(op, 1);
        const int value = Play::argument(op, 2);
        const bool by_name = value % 2 != 0;
        if (code == 0 && by_name) {
            for (int i = 0; i < count; ++i) {
                const Plain named(value, i);
                v.push_back(named);
            }
        } else if (code == 0) {
            for (int i = 0; i < count; ++i) v.push_back(Plain(value, i));
        } else if (code == 1) {
            for (int i = 0; i < count; ++i) v.emplace_back(value, i);
        } else if (code == 2) {
            for (int i = 0; i < count && !v.empty(); ++i) v.pop_back();
        } else if (code == 3) {
            v.clear();
        } else if (by_name) {
            const Plain named(value, count);
            for (int i = 0; i < count; ++i) contract_driver::insert_before(v, v.end(), named);
        } else {
            for (int i = 0; i < count; ++i) contract_driver::insert_before(v, v.end(), Plain(value, count));
        }
    }
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < v.size(); ++i) {
        sum = sum * 31u + static_cast<std::uint32_t>(v[i].key);
        sum = sum * 31u + static_cast<std::uint32_t>(v[i].value);
    }
    say_number("size", static_cast<long long>(v.size()));
    say_number("checksum", sum);
}

void run_check(const std::string& check, const std::vector<std::vector<int>>& ops) {
    if (check == "works/construct") return check_construct();
    if (check == "copying/copy") return check_copy();
    if (check == "copying/copy-assign") return check_copy_assign();
    if (check == "copying/move-construct") return check_move_construct();
    if (check == "copying/move-assign") return check_move_assign();
    if (check == "copying/self-assignment") return check_self_assignment();
    if (check == "works/push-back") return check_push_back();
    if (check == "works/emplace-back") return check_emplace_back();
    if (check == "works/pop-back") return check_pop_back();
    if (check == "works/access") return check_access();
    if (check == "exceptions/at") return check_at();
    if (check == "works/const") {
        Elements v;
        contract_driver::fill(v, 1, 3);
        return contract_driver::check_const(v);
    }
    if (check == "works/reserve") return check_reserve();
    if (check == "works/clear") return check_clear();
    if (check == "works/resize") return check_resize();
    if (check == "works/insert") return check_insert();
    if (check == "works/erase") return check_erase();
    if (check == "works/iterators") return check_iterators();
    if (check == "works/equality") return check_equality();
    if (check == "copying/swap") return check_swap();
    if (check == "works/aliasing") return check_aliasing();
    if (check == "cost/moves-only") return check_moves_only();
    if (check == "works/nested") return check_nested();
    if (check == "exceptions/push-back") return check_push_back_throws<Fragile>(), check_push_back_throws<Element>();
    if (check == "exceptions/reserve") return check_reserve_throws();
    if (check == "exceptions/resize") return check_resize_throws<Fragile>(), check_resize_throws<Element>();
    if (check == "exceptions/insert") return check_insert_throws<Fragile>(), check_insert_throws<Element>();
    if (check == "exceptions/move") return check_move_throws();
    if (check == "exceptions/copy") return check_copy_throws();
    if (check == "cost/storage") return check_storage();
    if (check == "works/operations") return check_operations(ops);
    if (check == "cost/growth") return check_growth(ops);
    say("unknown check");
}

std::vector<std::string> observe(const std::string& check, const std::vector<std::vector<int>>& ops) {
    Ledger book;
    struct Current {
        explicit Current(Ledger& now) { ledger = &now; }
        ~Current() { ledger = nullptr; }
    } current(book);
    try {
        run_check(check, ops);
    } catch (const std::exception& error) {
        book.fuse = 0;
        say(std::string("threw ") + error.what());
    } catch (...) {
        book.fuse = 0;
        say("threw");
    }
    if (book.lines.size() == 1 && book.lines[0] == "unknown check") return std::move(book.lines);
    say_number("alive at the end", book.alive);
    return std::move(book.lines);
}

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return contract_driver::observe(check, ops);
    }
};
