// Drives the learner's Variant: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

// The free functions are found where the variant is, and nowhere else: these end the search for the names around here.
void get();
void get_if();
void holds_alternative();
void visit();

using judge_contract::Aligned;
using judge_contract::Element;
using judge_contract::holds;
using judge_contract::MayThrow;
using judge_contract::MoveOnly;
using judge_contract::same;
using judge_contract::Since;

// An element of another type, which does not begin where an Element would.
struct Front {
    int before = 0;
};
struct Other : Front, Element {
    explicit Other(int v) : Element(v) {}
};
using Three = Variant<int, Element, Other>;

int number(int value) { return value; }
int number(const Element& element) { return element.read(); }

// Index and value, seen through all that shows them: "1:5", "-" for one that has lost its value.
template <class... Ts, template <class...> class V>
std::string shown(const V<Ts...>& object) {
    holds(object.valueless_by_exception() == (object.index() == std::variant_npos),
          "valueless_by_exception says the same as index");
    if (object.valueless_by_exception()) return "-";
    std::string all;
    int there = 0;
    std::size_t index = 0;
    const auto look = [&](auto* by_type) {
        using T = std::remove_cvref_t<decltype(*by_type)>;
        holds(holds_alternative<T>(object) == (object.index() == index), "holds_alternative says the same as index");
        holds((by_type != nullptr) == (object.index() == index), "get_if is null exactly for the other types");
        ++index;
        if (!by_type) return;
        ++there;
        holds(std::addressof(get<T>(object)) == by_type, "get and get_if lead to the same object");
        all = judge_contract::text(object.index()) + ":" + judge_contract::text(number(*by_type));
    };
    (look(get_if<Ts>(std::addressof(object))), ...);
    same(there, 1, "one type is there");
    return all;
}

void construct() {
    const Three by_default{};
    same(shown(by_default), "0:0", "by default it holds a value of the first type, a number of 0");
    const Element five(5);
    const Three copied(five);
    same(shown(copied), "1:5", "made of a value it holds a copy");
    const Three converted = Other(6);
    same(shown(converted), "2:6", "a temporary becomes a Variant by itself");
    Since now;
    const Three by_index(std::in_place_index<1>, 7);
    const Three by_type(std::in_place_type<Other>, 8);
    same(shown(by_index) + " " + shown(by_type), "1:7 2:8", "index or type says which value is constructed");
    same(now.copied() + now.moved(), 0, "in place it is neither copied nor moved");
}

void gets() {
    Three it(Element(1));
    get<Element>(it).value = 2;
    same(shown(it), "1:2", "the value can be written through get<T>");
    get<1>(it).value = 3;
    same(shown(it), "1:3", "the value can be written through get<I>");
    get_if<Element>(&it)->value = 4;
    holds(get_if<1>(&it) == get_if<Element>(&it), "index and type lead to the same value");
    holds(!get_if<int>(&it) && !get_if<0>(&it) && !get_if<2>(&it), "get_if is null for what is not there");
    const Element taken = get<Element>(std::move(it));
    same(taken.read(), 4, "get of an expiring one gives the value away");
    same(shown(it), "1:-1", "get of an expiring one moves and does not copy");
    const Three unchanging = 5;
    same(get<int>(unchanging) + get<0>(unchanging) + *get_if<int>(&unchanging), 15, "a const one can be read");
}

void assign() {
    const Element one(1);
    Three it;
    it = one;
    same(shown(it), "1:1", "a value replaces one of another type");
    it = Element(2);
    same(shown(it), "1:2", "a value replaces one of its type");
    it = Other(3);
    same(shown(it), "2:3", "a temporary replaces one of another type");
    it = 4;
    same(shown(it), "0:4", "a number replaces an element");
    same(judge_contract::report->alive(), 1, "what is replaced is destroyed at once");
}

void emplace() {
    Three it;
    Element& made = it.emplace<Element>(1);
    holds(std::addressof(made) == get_if<Element>(&it), "emplace by type returns the new value");
    Since now;
    Other& other = it.emplace<2>(2);
    holds(std::addressof(other) == get_if<2>(&it), "emplace by index returns the new value");
    same(shown(it), "2:2", "emplace replaces the value");
    same(now.destroyed(), 1, "emplace destroys the old value, once");
    it.emplace<2>(3);
    same(shown(it), "2:3", "emplace replaces one of its own type");
    same(now.copied() + now.moved(), 0, "emplace constructs in place");
}

void visits() {
    struct Names {
        const char* operator()(int&) const { return "int"; }
        const char* operator()(const int&) const { return "const int"; }
        const char* operator()(Element&) const { return "element"; }
        const char* operator()(const Element&) const { return "const element"; }
        const char* operator()(Element&&) const { return "expiring element"; }
    };
    Variant<int, Element> it(Element(1));
    const Variant<int, Element> number = 5;
    same(std::string(visit(Names{}, it)), "element", "the overload for the type that is there is called");
    same(std::string(visit(Names{}, std::as_const(it))), "const element", "a const one shows a const value");
    same(std::string(visit(Names{}, number)), "const int", "another type, another overload");
    same(std::string(visit(Names{}, std::move(it))), "expiring element", "an expiring one gives its value away");
    int calls = 0;
    visit([&calls](auto& value) { ++calls, value = std::decay_t<decltype(value)>(7); }, it);
    same(calls, 1, "a visitor may return nothing, and is called once");
    same(shown(it), "1:7", "a visitor may write the value");
    struct Counts {
        int seen = 0;
        int& operator()(const int&) { return ++seen; }
        int& operator()(const Element&) { return ++seen; }
    } counts;
    visit(counts, it)++;
    same(counts.seen, 2, "the visitor itself is called, no copy, and what it returns may be a reference");
}

void equality() {
    const Three one(Element(1)), other_one(Element(1)), two(Element(2)), number(1), other(Other(1));
    holds(one == other_one, "two with equal values are equal");
    holds(one != two, "two with different values differ");
    holds(!(one == number) && !(number == one), "two of different types differ, whatever the values");
    holds(!(one == other) && !(other == one), "also if both are elements");
}

template <int N>
struct Numbered {
    int value = 0;
    friend bool operator==(const Numbered&, const Numbered&) = default;
};
void many_types() {
    Variant<Numbered<0>, Numbered<1>, Numbered<2>, Numbered<3>, Numbered<4>, Numbered<5>, Numbered<6>, Numbered<7>,
            Numbered<8>, Numbered<9>>
        it;
    const auto which = [&it] { return visit([]<int N>(const Numbered<N>& it) { return N * 10 + it.value; }, it); };
    same(which(), 0, "the first of ten");
    it.template emplace<9>(Numbered<9>{3});
    same(which(), 93, "the last of ten");
    it = Numbered<5>{4};
    same(which(), 54, "one in the middle");
    const auto copy = it;
    same(copy.index(), std::size_t{5}, "a copy is of the same type");
    holds(copy == it, "and equal");
}

void copy() {
    const Three element(Element(1)), other(Other(2)), number(3);
    Three of_element(element), of_other(other);
    const Three of_number(number);
    same(shown(of_element) + " " + shown(of_other) + " " + shown(of_number), "1:1 2:2 0:3", "a copy is equal");
    get<1>(of_element).value = 5;
    same(shown(element), "1:1", "a copy has a value of its own");
}

void copy_assign() {
    const Three one(Element(1)), two(Element(2)), other(Other(3)), number(4);
    Three target;
    const Three* result = std::addressof(target = one);
    holds(result == &target, "copy assignment returns the target");
    same(shown(target), "1:1", "from another type");
    target = two;
    same(shown(target), "1:2", "from the same type");
    target = other;
    same(shown(target), "2:3", "from a third type");
    target = number;
    same(shown(target), "0:4", "back to a number");
    same(shown(one) + " " + shown(other), "1:1 2:3", "the sources keep their values");
    same(judge_contract::report->alive(), 3, "what is replaced is destroyed at once");
}

void move() {
    Three source(Element(1));
    const Since now;
    Three target(std::move(source));
    same(shown(target) + " " + shown(source), "1:1 1:-1", "the value is moved; the source stays of its type");
    target = Three(Element(2));
    same(shown(target), "1:2", "a value is moved over one of its type");
    target = Three(Other(3));
    same(shown(target), "2:3", "a value is moved over one of another type");
    same(now.copied(), 0, "moving does not copy");
}

void self_assignment() {
    Three element(Element(1)), number(2);
    Three& same_element = element;
    Three& same_number = number;
    element = same_element;
    number = same_number;
    same(shown(element) + " " + shown(number), "1:1 0:2", "assigned to itself it stays what it is");
    element.swap(same_element);
    number.swap(same_number);
    same(shown(element) + " " + shown(number), "1:1 0:2", "swapped with itself it stays what it is");
}

void swap() {
    Three a(Element(1)), b(Element(2)), c(Other(3)), d(4);
    a.swap(b);
    same(shown(a) + " " + shown(b), "1:2 1:1", "two of a type change places");
    a.swap(c);
    same(shown(a) + " " + shown(c), "2:3 1:2", "two of different types change places");
    d.swap(a);
    same(shown(d) + " " + shown(a), "2:3 0:4", "a number and an element change places");
}

void move_only() {
    using Only = Variant<int, MoveOnly>;
    Only a(std::in_place_index<1>, 1), b;
    b = std::move(a);
    same(shown(b), "1:1", "what can only be moved can be moved along");
    a = MoveOnly(2);
    a.swap(b);
    same(shown(a) + " " + shown(b), "1:1 1:2", "and swapped");
    const MoveOnly out = get<MoveOnly>(std::move(a));
    same(out.read(), 1, "and taken out by get");
    struct Takes {
        MoveOnly operator()(int&&) const { return MoveOnly(9); }
        MoveOnly operator()(MoveOnly&& it) const { return std::move(it); }
    };
    const MoveOnly visited = visit(Takes{}, std::move(b));
    same(visited.read(), 2, "and taken out by visit");
}

void wrong_type() {
    Three it(Element(1));
    const Three& unchanging = it;
    const auto throws = [](auto call) {
        judge_contract::throws<std::bad_variant_access>(call, "get of another type throws bad_variant_access");
    };
    throws([&] { (void)get<int>(it); });
    throws([&] { (void)get<2>(it); });
    throws([&] { (void)get<Other>(unchanging); });
    throws([&] { (void)get<0>(unchanging); });
    throws([&] { (void)get<Other>(std::move(it)); });
    same(shown(it), "1:1", "the value is untouched");
}

void constructor_throws() {
    judge_contract::throw_everywhere([] { return std::make_unique<Element>(1); },
                                     [](auto& source) { const Three made(*source); },
                                     [](auto& source) { same(source->read(), 1, "the source is untouched"); });
    judge_contract::throw_everywhere([] { return std::make_unique<Three>(std::in_place_index<2>, 1); },
                                     [](auto& source) { const Three made(*source); },
                                     [](auto& source) { same(shown(*source), "2:1", "the source is untouched"); });
}

void assignment_throws() {
    struct Both {
        Three target, source{std::in_place_index<1>, 2};
        Element value{3};
    };
    for (const int before : {0, 1, 2}) {
        const auto make = [before] {
            auto both = std::make_unique<Both>();
            if (before == 1) both->target.emplace<1>(0);
            if (before == 2) both->target.emplace<2>(0);
            return both;
        };
        const std::string held = judge_contract::text(before) + ":0";
        const auto check = [&held](auto& both) {
            same(shown(both->target), held, "if a copy throws in an assignment, the target holds what it held");
            same(shown(both->source), "1:2", "if a copy throws in an assignment, the source is untouched");
        };
        judge_contract::throw_everywhere(make, [](auto& both) { both->target = both->source; }, check);
        judge_contract::throw_everywhere(make, [](auto& both) { both->target = both->value; }, check);
    }
}

void valueless() {
    using Throws = Variant<Element, MayThrow>;
    const auto make = [] { return std::make_unique<Throws>(std::in_place_index<0>, 1); };
    const auto check = [](auto& it) {
        shown(*it);
        if (it->valueless_by_exception()) {
            const auto throws = [](auto call) {
                judge_contract::throws<std::bad_variant_access>(call, "one without a value throws if it is asked");
            };
            throws([&] { (void)get<Element>(*it); });
            throws([&] { (void)get<1>(*it); });
            throws([&] { visit([](const auto&) {}, *it); });
            const Throws copy(*it);
            holds(copy.valueless_by_exception(), "a copy of one without a value has none");
            holds(copy == *it, "two without a value are equal");
        }
        *it = Element(7);
        same(shown(*it), "0:7", "after an exception it can be assigned again");
    };
    judge_contract::throw_everywhere(make, [](auto& it) { it->template emplace<1>(2); }, check);
    judge_contract::throw_everywhere(make, [](auto& it) { it->template emplace<0>(2); }, check);
    judge_contract::throw_everywhere(
        make,
        [](auto& it) {
            Throws source(std::in_place_index<1>, 3);
            *it = std::move(source);
        },
        check);
    judge_contract::throw_everywhere(
        make,
        [](auto& it) {
            const Throws source(std::in_place_index<1>, 3);
            *it = source;
        },
        check);
}

void in_place() {
    Three it(Element(1));
    holds(judge_contract::inside(it, get_if<Element>(&it)), "the value lies within the object, not on the heap");
    Variant<char, Aligned> aligned(std::in_place_index<1>, 1);
    holds(judge_contract::inside(aligned, get_if<1>(&aligned)), "an over-aligned value lies within the object");
    holds(sizeof(Three) <= sizeof(Other) + 2 * alignof(Other), "all types share their room");
}

void no_copies() {
    const Since now;
    Three a(Element(1));
    a = Three(Other(2));
    a = Element(3);
    Three b(std::move(a));
    b.swap(a);
    const Element out = get<Element>(std::move(a));
    same(now.copied(), 0, "temporaries and expiring values are moved, never copied");
    const Since later;
    const Three in_place(std::in_place_index<1>, 1);
    const Three plain = 5;
    same(later.made() + later.copied() + later.moved(), 1, "only the value that was asked for is constructed");
}

struct Play {
    Three slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Three& here = slots[op[0]];
        switch (op.code()) {
            case 0: seen << "int", here = op[1]; break;
            case 1: seen << "element", here = Element(op[1]); break;
            case 2: seen << "other", here = Other(op[1]); break;
            case 3: seen << "copy", here = slots[op[1]]; break;
            case 4: seen << "move", here = std::move(slots[op[1]]); break;
            case 5: seen << "swap", here.swap(slots[op[1]]); break;
            case 6: seen << "emplace" << here.emplace<1>(op[1]).read(); break;
            case 7:
                seen << "get";
                try {
                    seen << get<Element>(here).read();
                } catch (const std::bad_variant_access&) {
                    seen << "bad_variant_access";
                }
                break;
            case 8: {
                struct Adds {
                    int operator()(int value) const { return value + 1; }
                    int operator()(const Element& element) const { return element.read() + 2; }
                    int operator()(const Other& other) const { return other.read() + 3; }
                };
                seen << "visit" << visit(Adds{}, here);
                break;
            }
            case 9: seen << "equal" << (here == slots[op[1]]); break;
            default: seen << "unknown";
        }
    }
    void state(judge_contract::Seen& seen) {
        for (Three& slot : slots) seen << shown(slot);
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
                {"works/get", contract_driver::gets},
                {"works/assign", contract_driver::assign},
                {"works/emplace", contract_driver::emplace},
                {"works/visit", contract_driver::visits},
                {"works/equality", contract_driver::equality},
                {"works/many-types", contract_driver::many_types},
                {"copying/copy", contract_driver::copy},
                {"copying/copy-assign", contract_driver::copy_assign},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"copying/move-only", contract_driver::move_only},
                {"exceptions/wrong-type", contract_driver::wrong_type},
                {"exceptions/constructor", contract_driver::constructor_throws},
                {"exceptions/assignment", contract_driver::assignment_throws},
                {"exceptions/valueless", contract_driver::valueless},
                {"cost/in-place", contract_driver::in_place},
                {"cost/no-copies", contract_driver::no_copies},
            });
    }
};
