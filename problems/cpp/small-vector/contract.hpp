// Drives the learner's SmallVector: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Aligned;
using judge_contract::Element;
using judge_contract::holds;
using judge_contract::inside;
using judge_contract::MayThrow;
using judge_contract::MoveOnly;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;
using judge_contract::throw_everywhere;

using Vector = SmallVector<Element, 3>;

// Its elements, "[1 2 3]", and whether all that leads to them agrees.
template <class V>
std::string shown(V& vector) {
    const V& unchanging = vector;
    std::string all;
    for (std::size_t i = 0; i < vector.size(); ++i) {
        holds(std::addressof(vector[i]) == vector.data() + i, "[] and data lead to the same element");
        holds(std::addressof(unchanging[i]) == unchanging.data() + i, "so they do of a const one");
        all += (i ? " " : "") + judge_contract::text(vector[i].read());
    }
    const auto size = static_cast<std::ptrdiff_t>(vector.size());
    holds(vector.end() - vector.begin() == size, "begin and end enclose all elements");
    holds(unchanging.end() - unchanging.begin() == size, "begin and end of a const one do so too");
    holds(vector.empty() == (size == 0), "it is empty exactly where its size is 0");
    holds(vector.capacity() >= vector.size(), "the capacity is not below the size");
    if (size > 0) {
        holds(std::addressof(vector.front()) == vector.data(), "front is the first element");
        holds(std::addressof(vector.back()) == vector.data() + (size - 1), "back is the last element");
    }
    return "[" + all + "]";
}

template <class V = Vector>
V of(std::initializer_list<int> values) {
    V vector;
    for (const int value : values) vector.emplace_back(value);
    return vector;
}

void construct() {
    Vector empty;
    same(shown(empty), "[]", "a new one is empty");
    same(report->counts.made, 0, "a new one constructs no element");
    SmallVector<int, 3> none{}, few{1, 2}, many{1, 2, 3, 4, 5};
    same(judge_contract::text(none) + judge_contract::text(few) + judge_contract::text(many), "[][1 2][1 2 3 4 5]",
         "of a list of values it holds these");
}

void push() {
    Vector vector;
    const Element one(1);
    vector.push_back(one);
    vector.push_back(Element(2));
    Element& third = vector.emplace_back(3);
    holds(std::addressof(third) == std::addressof(vector.back()), "emplace_back returns the new element");
    same(shown(vector), "[1 2 3]", "push_back and emplace_back append");
    vector.push_back(one);
    same(shown(vector), "[1 2 3 1]", "beyond N too");
    Element& fifth = vector.emplace_back(5);
    holds(std::addressof(fifth) == std::addressof(vector.back()), "emplace_back returns the new element beyond N");
    for (int value = 6; value <= 20; ++value) vector.push_back(Element(value));
    same(shown(vector), "[1 2 3 1 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20]", "and far beyond");
    same(report->alive(), 21, "no element lives that was moved away from");
}

void pop() {
    Vector few = of({1, 2}), many = of({1, 2, 3, 4, 5});
    const Since now;
    few.pop_back();
    many.pop_back();
    many.pop_back();
    same(shown(few) + shown(many), "[1][1 2 3]", "pop_back drops the last");
    same(now.destroyed(), 3, "pop_back destroys it at once");
    few.clear();
    many.clear();
    same(shown(few) + shown(many), "[][]", "clear leaves none");
    same(report->alive(), 0, "clear destroys all");
    few.emplace_back(6);
    many.emplace_back(7);
    same(shown(few) + shown(many), "[6][7]", "both can be used again");
}

void access() {
    Vector few = of({1, 2}), many = of({1, 2, 3, 4});
    for (Vector* vector : {&few, &many}) {
        const Vector& unchanging = *vector;
        vector->at(1).value = 7;
        (*vector)[0].value = 8;
        same(vector->front().read() + vector->at(1).read(), 15, "elements can be written");
        int sum = 0;
        for (const Element& each : unchanging) sum += each.read();
        same(sum, vector == &few ? 15 : 22, "a loop goes through all elements");
        judge_contract::throws<std::out_of_range>([&] { (void)vector->at(vector->size()); },
                                                  "at of the size throws out_of_range");
        judge_contract::throws<std::out_of_range>([&] { (void)unchanging.at(static_cast<std::size_t>(-1)); },
                                                  "at of a huge index throws out_of_range");
    }
}

void reserve() {
    Vector vector = of({1, 2});
    vector.reserve(2);
    same(shown(vector), "[1 2]", "reserve of what is there already changes nothing");
    vector.reserve(10);
    holds(vector.capacity() >= 10, "reserve makes room for so many");
    same(shown(vector), "[1 2]", "reserve keeps the elements");
    const Element* first = vector.data();
    for (int value = 3; value <= 10; ++value) vector.emplace_back(value);
    holds(vector.data() == first, "up to what was reserved all elements stay where they are");
    vector.reserve(4);
    holds(vector.capacity() >= 10, "reserve of less does not shrink it");
    same(shown(vector), "[1 2 3 4 5 6 7 8 9 10]", "nor does it drop an element");
}

void equality() {
    Vector a = of({1, 2}), b = of({1, 2, 3, 4});
    holds(a != b && b != a, "different lengths differ");
    b.pop_back();
    b.pop_back();
    holds(a == b, "equal elements are equal, wherever they lie");
    b[1].value = 7;
    holds(a != b, "one other element makes a difference");
    holds(of({}) == of({}), "empty ones are equal");
}

void aliasing() {
    Vector vector = of({1, 2, 3});
    vector.push_back(vector.front());
    same(shown(vector), "[1 2 3 1]", "the first element is appended where it grows beyond N");
    while (vector.size() < vector.capacity()) vector.emplace_back(4);
    vector[1].value = 9;
    const std::size_t size = vector.size();
    vector.push_back(vector[1]);
    same(vector.size(), size + 1, "one more");
    same(vector[size].read(), 9, "an element is appended where larger storage is needed");
    while (vector.size() < vector.capacity()) vector.emplace_back(5);
    vector.emplace_back(vector[1]);
    same(vector.back().read(), 9, "emplace_back too takes an element of the vector");
    same(vector[1].read(), 9, "which stays what it is");
}

void copy() {
    for (const auto& values : {std::initializer_list<int>{1, 2}, {1, 2, 3, 4, 5}}) {
        Vector source = of(values);
        Vector target(source);
        same(shown(target), shown(source), "a copy has equal elements");
        target[0].value = 9;
        target.emplace_back(6);
        Vector again = of(values);
        same(shown(source), shown(again), "a copy has elements of its own");
    }
}

void copy_assign() {
    for (const auto& from : {std::initializer_list<int>{}, {1, 2}, {1, 2, 3, 4, 5}}) {
        for (const auto& to : {std::initializer_list<int>{}, {6}, {7, 8, 9}, {10, 11, 12, 13, 14, 15}}) {
            Vector source = of(from), target = of(to);
            const Vector* result = std::addressof(target = source);
            holds(result == &target, "copy assignment returns the target");
            same(shown(target), shown(source), "the target has equal elements");
            same(report->alive(), 2 * static_cast<long long>(from.size()), "the old elements are destroyed");
        }
    }
}

void move_few() {
    Vector source = of({1, 2});
    Vector target(std::move(source));
    same(shown(target) + shown(source), "[1 2][]", "the elements are moved over, the source is empty");
    Vector few = of({3}), many = of({4, 5, 6, 7});
    const Vector* result = std::addressof(few = std::move(target));
    holds(result == &few, "move assignment returns the target");
    same(shown(few) + shown(target), "[1 2][]", "in an assignment too");
    many = std::move(few);
    same(shown(many) + shown(few), "[1 2][]", "also to one that held more than N");
    same(report->alive(), 2, "nothing is left behind");
    source.emplace_back(8);
    few = many;
    same(shown(source) + shown(few), "[8][1 2]", "a moved-from one can be used again");
    same(report->counts.copied, 2, "a move does not copy");
}

void move_many() {
    Vector source = of({1, 2, 3, 4});
    const Element* storage = source.data();
    const Since now;
    Vector target(std::move(source));
    holds(target.data() == storage, "more than N elements are handed over with their storage");
    same(shown(target) + shown(source), "[1 2 3 4][]", "the source is empty");
    Vector empty;
    empty = std::move(target);
    holds(empty.data() == storage, "in an assignment too");
    same(shown(empty) + shown(target), "[1 2 3 4][]", "the source of a move assignment is empty");
    same(now.copied() + now.moved() + now.destroyed(), 0, "no element is touched");
    source.emplace_back(5);
    for (int value = 6; value <= 10; ++value) target.emplace_back(value);
    same(shown(source) + shown(target), "[5][6 7 8 9 10]", "moved-from ones can be used again");
    target = std::move(empty);
    same(shown(target), "[1 2 3 4]", "what the target held makes way");
    same(report->alive(), 5, "and is destroyed");
}

void self_assignment() {
    for (const auto& values : {std::initializer_list<int>{1, 2}, {1, 2, 3, 4, 5}}) {
        Vector vector = of(values), other = of(values);
        Vector& same_vector = vector;
        vector = same_vector;
        same(shown(vector), shown(other), "assigned to itself it stays what it is");
        vector.swap(same_vector);
        same(shown(vector), shown(other), "swapped with itself it stays what it is");
    }
}

void swap() {
    for (const auto& one : {std::initializer_list<int>{}, {1, 2}, {1, 2, 3, 4, 5}}) {
        for (const auto& two : {std::initializer_list<int>{}, {6}, {7, 8, 9}, {10, 11, 12, 13}}) {
            Vector a = of(one), b = of(two), was_a = of(one), was_b = of(two);
            a.swap(b);
            same(shown(a) + shown(b), shown(was_b) + shown(was_a), "two exchange their elements");
            a.emplace_back(14);
            b.emplace_back(15);
            same(a.back().read() + b.back().read(), 29, "and can be used further");
        }
    }
    same(report->counts.copied, 0, "a swap does not copy");
}

void move_only() {
    SmallVector<MoveOnly, 2> vector;
    for (int value = 1; value <= 5; ++value) vector.push_back(MoveOnly(value));
    SmallVector<MoveOnly, 2> other(std::move(vector));
    same(shown(other), "[1 2 3 4 5]", "what can only be moved can be pushed and moved along");
    vector.swap(other);
    same(shown(vector), "[1 2 3 4 5]", "and swapped");
}

void push_throws() {
    struct Both {
        Vector vector;
        Element value{9};
        explicit Both(std::initializer_list<int> values) : vector(of(values)) {}
    };
    for (const auto& values : {std::initializer_list<int>{1, 2}, {1, 2, 3}, {1, 2, 3, 4, 5, 6}}) {
        const auto make = [&] { return std::make_unique<Both>(values); };
        const auto unchanged = [&](auto& both) {
            Vector before = of(values);
            same(shown(both->vector), shown(before), "if a construction throws, nothing has changed");
        };
        throw_everywhere(make, [](auto& both) { both->vector.push_back(both->value); }, unchanged);
        throw_everywhere(make, [](auto& both) { both->vector.emplace_back(7); }, unchanged);
    }
}

void growth_throws() {
    using Throwing = SmallVector<MayThrow, 2>;
    struct Both {
        Throwing vector = of<Throwing>({1, 2});
        MayThrow value{9};
    };
    throw_everywhere(
        [] { return std::make_unique<Both>(); }, [](auto& both) { both->vector.push_back(both->value); },
        [](auto& both) { same(shown(both->vector), "[1 2]", "if bringing the elements over throws, none is lost"); });
    throw_everywhere([] { return std::make_unique<Both>(); }, [](auto& both) { both->vector.reserve(50); },
                     [](auto& both) { same(shown(both->vector), "[1 2]", "nor in reserve"); });
}

void copy_throws() {
    struct Both {
        Vector target, source;
        Both(std::initializer_list<int> to, std::initializer_list<int> from) : target(of(to)), source(of(from)) {}
    };
    for (const auto& values : {std::initializer_list<int>{1, 2, 3}, {1, 2, 3, 4, 5}}) {
        const auto make = [&] { return std::make_unique<Both>(std::initializer_list<int>{7, 8}, values); };
        const auto untouched = [&](auto& both) {
            Vector before = of(values);
            same(shown(both->source), shown(before), "if a copy throws, the source is untouched");
            shown(both->target);
        };
        throw_everywhere(make, [](auto& both) { const Vector copy(both->source); }, untouched);
        throw_everywhere(make, [](auto& both) { both->target = both->source; }, untouched);
    }
}

void in_place() {
    Vector vector;
    holds(vector.capacity() >= 3, "there is room for N elements from the beginning");
    for (int value = 1; value <= 3; ++value) {
        vector.emplace_back(value);
        holds(inside(vector, vector.data()), "up to N elements lie within the object, not on the heap");
    }
    Vector copied(vector), moved(std::move(vector));
    holds(inside(copied, copied.data()), "those of a copy lie within the copy");
    holds(inside(moved, moved.data()), "those that are moved lie within the target");
    Vector many = of({1, 2, 3, 4}), other(std::move(many));
    many.emplace_back(5);
    holds(inside(many, many.data()), "one whose storage was handed over has its room again");
    SmallVector<Aligned, 2> aligned;
    for (int value = 1; value <= 5; ++value) aligned.emplace_back(value);
    same(shown(aligned), "[1 2 3 4 5]", "over-aligned elements stand where they may");
}

void amortised() {
    Vector vector;
    const Since now;
    for (int value = 0; value < 5000; ++value) vector.push_back(Element(value));
    holds(now.moved() + now.copied() <= 8 * 5000, "5,000 push_backs move no element more than eight times on average");
}

void no_copies() {
    const Since now;
    Vector vector;
    for (int value = 0; value < 20; ++value) vector.push_back(Element(value));
    vector.reserve(100);
    Vector other(std::move(vector));
    same(now.copied(), 0, "elements are moved, never copied, where a move cannot throw");
    Vector fresh;
    fresh.reserve(3);
    const Since later;
    for (int value = 0; value < 3; ++value) fresh.emplace_back(value);
    same(later.copied() + later.moved(), 0, "where there is room emplace_back constructs in place");
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            SmallVector<int, 2> few, many, other;
            few.push_back(1);
            for (int value = 0; value < 9; ++value) many.push_back(value);
            other = many;
            other.reserve(50);
            few.swap(many);
            other = std::move(few);
            few = other;
            many = std::move(few);
        },
        "storage on the heap is given back");
}

struct Play {
    Vector slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Vector& here = slots[op[0]];
        switch (op.code()) {
            case 0:
                seen << "push_back", here.push_back(Element(op[1]));
                break;
            case 1:
                seen << "pop_back";
                if (here.empty()) break;
                seen << here.back().read();
                here.pop_back();
                break;
            case 2:
                seen << "clear", here.clear();
                break;
            case 3:
                seen << "copy", here = slots[op[1]];
                break;
            case 4:
                seen << "move";
                if (op[0] != op[1]) here = std::move(slots[op[1]]);
                break;
            case 5:
                seen << "swap", here.swap(slots[op[1]]);
                break;
            case 6:
                seen << "emplace_back" << here.emplace_back(op[1]).read();
                break;
            case 7:
                seen << "again";
                if (!here.empty()) here.push_back(here.front());
                break;
            case 8:
                seen << "write";
                if (!here.empty()) here[static_cast<std::size_t>(op[1]) % here.size()].value = op[1];
                break;
            default:
                seen << "unknown";
        }
        seen << "size" << here.size() << "alive" << report->alive();
    }
    void state(judge_contract::Seen& seen) {
        for (Vector& slot : slots) seen << shown(slot);
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
                {"works/push", contract_driver::push},
                {"works/pop", contract_driver::pop},
                {"works/access", contract_driver::access},
                {"works/reserve", contract_driver::reserve},
                {"works/equality", contract_driver::equality},
                {"works/aliasing", contract_driver::aliasing},
                {"copying/copy", contract_driver::copy},
                {"copying/copy-assign", contract_driver::copy_assign},
                {"copying/move-few", contract_driver::move_few},
                {"copying/move-many", contract_driver::move_many},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"copying/move-only", contract_driver::move_only},
                {"exceptions/push", contract_driver::push_throws},
                {"exceptions/growth", contract_driver::growth_throws},
                {"exceptions/copy", contract_driver::copy_throws},
                {"cost/in-place", contract_driver::in_place},
                {"cost/amortised", contract_driver::amortised},
                {"cost/no-copies", contract_driver::no_copies},
                {"cost/memory", contract_driver::memory},
            });
    }
};
