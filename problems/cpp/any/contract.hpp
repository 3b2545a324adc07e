// Drives the learner's Any: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

void any_cast();  // found where the class is, and nowhere else: this ends the search for the name around here

using judge_contract::Aligned;
using judge_contract::Element;
using judge_contract::holds;
using judge_contract::MayThrow;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;

// What it holds: "e5" for an element, "n5" for a number, "-" for nothing.
std::string shown(const Any& any) {
    holds(any.has_value() == (any.type() != typeid(void)), "the type is void exactly where there is no value");
    const Element* element = any_cast<Element>(&any);
    const int* number = any_cast<int>(&any);
    if (!any.has_value()) {
        holds(!element && !number, "nothing is found in an empty one");
        return "-";
    }
    holds((any.type() == typeid(Element)) == (element != nullptr) && (any.type() == typeid(int)) == (number != nullptr),
          "any_cast of a pointer finds the value exactly where type says so");
    if (element) return "e" + judge_contract::text(element->read());
    return number ? "n" + judge_contract::text(*number) : "?";
}

void construct() {
    const Any empty{};
    same(shown(empty), "-", "by default it is empty");
    const Element five(5);
    const Any copied(five);
    same(shown(copied), "e5", "made of an element it holds a copy");
    const Any converted = Element(6);
    same(shown(converted), "e6", "a temporary becomes an Any by itself");
    int seven = 7;
    const Any number(seven);
    seven = 8;
    same(shown(number), "n7", "made of a number it holds a copy");
    Since now;
    const Any in_place(std::in_place_type<Element>, 9);
    same(shown(in_place), "e9", "in_place_type makes the value of the arguments");
    same(now.copied() + now.moved(), 0, "in place it is neither copied nor moved");
}

void cast() {
    Any any = Element(1);
    same(any_cast<Element>(any).read(), 1, "any_cast by value is a copy");
    any_cast<Element&>(any).value = 2;
    same(shown(any), "e2", "the value can be written through a reference");
    any_cast<Element>(&any)->value = 3;
    const Any& unchanging = any;
    same(any_cast<const Element&>(unchanging).read(), 3, "and through a pointer");
    holds(std::addressof(any_cast<Element&>(any)) == any_cast<Element>(&any), "reference and pointer lead to one value");
    holds(std::addressof(any_cast<const Element&>(unchanging)) == any_cast<Element>(&unchanging),
          "those of a const one too");
    same(shown(any), "e3", "by value nothing is taken away");
    holds(any_cast<Element>(static_cast<Any*>(nullptr)) == nullptr, "any_cast of a null pointer is null");
}

void type() {
    const Any empty{}, number = 5, element = Element(1), text = std::string("text");
    holds(empty.type() == typeid(void), "the type of an empty one is void");
    holds(number.type() == typeid(int), "the type of an int is int");
    holds(element.type() == typeid(Element), "the type of an element is its own");
    holds(text.type() == typeid(std::string), "the type of a string is std::string");
    same(any_cast<std::string>(text), "text", "a string is held");
}

void assign() {
    const Element one(1);
    Any any;
    any = one;
    same(shown(any), "e1", "a value is assigned to an empty one");
    any = Element(2);
    same(shown(any), "e2", "a value replaces one of its type");
    any = 3;
    same(shown(any), "n3", "a value replaces one of another type");
    const Any* result = std::addressof(any = Element(4));
    holds(result == &any, "the target is returned");
    same(report->alive(), 2, "what is replaced is destroyed at once");
}

void emplace() {
    Any any = 1;
    Element& made = any.emplace<Element>(2);
    holds(std::addressof(made) == any_cast<Element>(&any), "emplace returns the new value");
    Since now;
    any.emplace<Element>(3);
    same(shown(any), "e3", "emplace replaces the value");
    same(now.destroyed(), 1, "emplace destroys the old value, once");
    same(now.copied() + now.moved(), 0, "emplace constructs in place");
}

void reset() {
    Any any = Element(1);
    Since now;
    any.reset();
    same(shown(any), "-", "after reset it is empty");
    same(now.destroyed(), 1, "reset destroys the value at once");
    any.reset();
    same(now.destroyed(), 1, "reset of an empty one does nothing");
    any = Element(2);
    same(shown(any), "e2", "it can be used again");
}

int doubled(int value) { return 2 * value; }
void decay() {
    const int five = 5;
    const Any number(five);
    same(shown(number), "n5", "a const int is held as an int");
    const Any text = "text";
    holds(text.type() == typeid(const char*), "an array is held as a pointer to its first element");
    const Any function = doubled;
    holds(function.type() == typeid(int (*)(int)), "a function is held as a pointer to it");
}

void any_size() {
    struct Large {
        Element element;
        long long more[40] = {};
        explicit Large(int v) : element(v) { more[39] = v; }
    };
    const Any large = Large(5);
    const Any copy(large);
    same(any_cast<const Large&>(copy).element.read(), 5, "a large value is held");
    same(any_cast<const Large&>(copy).more[39], 5, "all of it");
    Any aligned(std::in_place_type<Aligned>, 6);
    Any other = 7;
    other.swap(aligned);
    same(any_cast<Aligned&>(other).read(), 6, "an over-aligned value is held, and can be swapped");
    const Any may_throw = MayThrow(8);
    same(any_cast<const MayThrow&>(may_throw).read(), 8, "a value whose move may throw is held");
}

void copy() {
    const Any element = Element(1), number = 2, empty{};
    Any of_element(element);
    const Any of_number(number), of_empty(empty);
    same(shown(of_element) + shown(of_number) + shown(of_empty), "e1n2-", "a copy holds an equal value");
    any_cast<Element&>(of_element).value = 5;
    same(shown(element), "e1", "a copy has a value of its own");
}

void not_nested() {
    Any source = Element(1);
    const Any copied(source);
    same(shown(copied), "e1", "made of an Any that is not const it is a copy");
    Any assigned;
    assigned = source;
    same(shown(assigned), "e1", "assigned from an Any that is not const it is a copy");
    const Any moved(std::move(assigned));
    same(shown(moved), "e1", "made of an expiring one it holds what that held");
    const Any braced{source};
    same(shown(braced), "e1", "with braces too");
}

void copy_assign() {
    const Any one = Element(1), two = Element(2), number = 3, empty{};
    Any target;
    const Any* result = std::addressof(target = one);
    holds(result == &target, "copy assignment returns the target");
    same(shown(target), "e1", "empty = full");
    target = two;
    same(shown(target), "e2", "full = full of the same type");
    target = number;
    same(shown(target), "n3", "full = full of another type");
    target = empty;
    same(shown(target), "-", "full = empty");
    target = empty;
    same(shown(target), "-", "empty = empty");
    same(shown(one) + shown(two), "e1e2", "the sources keep their values");
    same(report->alive(), 2, "what is replaced is destroyed at once");
}

void move() {
    Any source = Element(1);
    const Since now;
    Any target(std::move(source));
    same(shown(target), "e1", "a move hands the value over");
    source = Element(2);
    same(shown(source), "e2", "the source can be used again");
    target = std::move(source);
    same(shown(target), "e2", "move assignment hands the value over");
    target = Any(3);
    same(shown(target), "n3", "one of another type too");
    target = Any();
    same(shown(target), "-", "a move from an empty one leaves nothing");
    same(now.copied(), 0, "a move copies no value");
    source.reset();
    same(report->alive(), 0, "what is replaced is destroyed");
}

void self_assignment() {
    Any element = Element(1), empty;
    Any& same_element = element;
    Any& same_empty = empty;
    element = same_element;
    empty = same_empty;
    same(shown(element) + shown(empty), "e1-", "assigned to itself it stays what it is");
    element.swap(same_element);
    empty.swap(same_empty);
    same(shown(element) + shown(empty), "e1-", "swapped with itself it stays what it is");
}

void from_inside() {
    Any any = Element(1);
    any = any_cast<Element&>(any);
    same(shown(any), "e1", "what is assigned may be the value that goes");
    struct Box {
        Any inner;
    };
    Any outer = Box{Any(Element(2))};
    outer = any_cast<Box&>(outer).inner;
    same(shown(outer), "e2", "or an Any within it");
}

void swap() {
    Any a = Element(1), b = 2, empty;
    const Since now;
    a.swap(b);
    same(shown(a) + shown(b), "n2e1", "two exchange their values, of whatever types");
    a.swap(empty);
    same(shown(a) + shown(empty), "-n2", "one may be empty");
    b.swap(a);
    same(shown(b) + shown(a), "-e1", "in either order");
    same(now.copied(), 0, "a swap copies no value");
}

void wrong_type() {
    Any element = Element(1), empty, number = 5;
    const Any& unchanging = element;
    const auto throws = [](auto call) {
        judge_contract::throws<std::bad_any_cast>(call, "any_cast to another type throws bad_any_cast");
    };
    throws([&] { (void)any_cast<int>(element); });
    throws([&] { (void)any_cast<int>(unchanging); });
    throws([&] { (void)any_cast<int&>(element); });
    throws([&] { (void)any_cast<int>(std::move(element)); });
    throws([&] { (void)any_cast<Element>(empty); });
    throws([&] { (void)any_cast<long>(number); });
    throws([&] { (void)any_cast<unsigned>(number); });
    holds(!any_cast<int>(&element) && !any_cast<int>(&empty) && !any_cast<long>(&number),
          "any_cast of a pointer to another type is null");
    struct Derived : Element {
        explicit Derived(int v) : Element(v) {}
    };
    const Any derived = Derived(6);
    holds(!any_cast<Element>(&derived), "a derived object is no base");
    same(shown(element), "e1", "the value is untouched");
}

void constructor_throws() {
    judge_contract::throw_everywhere([] { return std::make_unique<Element>(1); },
                                     [](auto& source) { const Any made(*source); },
                                     [](auto& source) { same(source->read(), 1, "the source is untouched"); });
    judge_contract::throw_everywhere([] { return std::make_unique<Any>(Element(1)); },
                                     [](auto& source) { const Any made(std::as_const(*source)); },
                                     [](auto& source) { same(shown(*source), "e1", "the source is untouched"); });
}

void assignment_throws() {
    struct Both {
        Any target, source = Element(2);
        Element value{3};
    };
    for (const int before : {0, 1, 2}) {
        const auto make = [before] {
            auto both = std::make_unique<Both>();
            if (before == 1) both->target = Element(1);
            if (before == 2) both->target = 1;
            return both;
        };
        const char* held = before == 0 ? "-" : before == 1 ? "e1" : "n1";
        const auto check = [held](auto& both) {
            same(shown(both->target), held, "if a copy throws in an assignment, the target holds what it held");
            same(shown(both->source), "e2", "if a copy throws in an assignment, the source is untouched");
        };
        judge_contract::throw_everywhere(make, [](auto& both) { both->target = both->source; }, check);
        judge_contract::throw_everywhere(make, [](auto& both) { both->target = both->value; }, check);
    }
}

void emplace_throws() {
    judge_contract::throw_everywhere([] { return std::make_unique<Any>(Element(1)); },
                                     [](auto& any) { any->template emplace<Element>(2); },
                                     [](auto& any) {
                                         const std::string after = shown(*any);
                                         holds(after == "-" || after == "e1",
                                               "if emplace throws, it holds nothing or what it held");
                                         *any = 5;
                                         same(shown(*any), "n5", "and can be used again");
                                     });
}

void no_copies() {
    const Since now;
    Any a = Element(1);
    a = Element(2);
    Any b(std::move(a));
    a = std::move(b);
    const Element out = any_cast<Element>(std::move(a));
    same(out.read(), 2, "any_cast of an expiring one is its value");
    same(now.copied(), 0, "temporaries are moved in and expiring values moved out, never copied");
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            Any a = std::string(100, 'a'), b = std::vector<int>(100);
            Any c(a);
            c = b;
            c = 5;
            a.swap(b);
            b.reset();
            a.emplace<std::string>(50, 'b');
        },
        "what a value takes is given back");
}

struct Play {
    Any slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Any& here = slots[op[0]];
        switch (op.code()) {
            case 0: seen << "element", here = Element(op[1]); break;
            case 1: seen << "number", here = op[1]; break;
            case 2: seen << "reset", here.reset(); break;
            case 3: seen << "copy", here = slots[op[1]]; break;
            case 4:
                seen << "move";
                if (op[0] == op[1]) break;
                here = std::move(slots[op[1]]);
                slots[op[1]].reset();
                break;
            case 5: seen << "swap", here.swap(slots[op[1]]); break;
            case 6: seen << "emplace" << here.emplace<Element>(op[1]).read(); break;
            case 7:
                seen << "cast to element";
                if (const Element* element = any_cast<Element>(&here)) {
                    seen << element->read();
                } else {
                    seen << "null";
                }
                break;
            case 8:
                seen << "cast to int";
                try {
                    seen << any_cast<int>(here);
                } catch (const std::bad_any_cast&) {
                    seen << "bad_any_cast";
                }
                break;
            case 9: seen << "construct", here = Any(slots[op[1]]); break;
            default: seen << "unknown";
        }
    }
    void state(judge_contract::Seen& seen) {
        for (const Any& slot : slots) seen << shown(slot);
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
                {"works/cast", contract_driver::cast},
                {"works/type", contract_driver::type},
                {"works/assign", contract_driver::assign},
                {"works/emplace", contract_driver::emplace},
                {"works/reset", contract_driver::reset},
                {"works/decay", contract_driver::decay},
                {"works/any-size", contract_driver::any_size},
                {"copying/copy", contract_driver::copy},
                {"copying/not-nested", contract_driver::not_nested},
                {"copying/assign", contract_driver::copy_assign},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/from-inside", contract_driver::from_inside},
                {"copying/swap", contract_driver::swap},
                {"exceptions/wrong-type", contract_driver::wrong_type},
                {"exceptions/constructor", contract_driver::constructor_throws},
                {"exceptions/assignment", contract_driver::assignment_throws},
                {"exceptions/emplace", contract_driver::emplace_throws},
                {"cost/no-copies", contract_driver::no_copies},
                {"cost/memory", contract_driver::memory},
            });
    }
};
