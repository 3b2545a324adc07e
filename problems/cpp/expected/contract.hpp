// Drives the learner's Expected: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Aligned;
using judge_contract::Element;
using judge_contract::holds;
using judge_contract::MayThrow;
using judge_contract::MoveOnly;
using judge_contract::same;
using judge_contract::Since;

// An error: an element of another type, which does not begin where an Element would.
struct Front {
    int before = 0;
};
struct Fault : Front, Element {
    explicit Fault(int v) : Element(v) {}
};
using Result = Expected<Element, Fault>;
using Bad = Result::unexpected_type;

Bad bad(int value) { return Bad(Fault(value)); }

// What it holds, seen through all that shows it: "5" for a value, "!5" for an error.
template <class X>
std::string shown(X& object) {
    const bool good = object.has_value();
    holds(good == static_cast<bool>(object), "operator bool says the same as has_value");
    if (!good) return "!" + judge_contract::text(object.error().read());
    holds(std::addressof(*object) == object.operator->(), "* and -> lead to the same object");
    if constexpr (std::is_copy_constructible_v<typename X::error_type>)  // or else value would have nothing to throw
        holds(std::addressof(object.value()) == object.operator->(), "value and -> lead to the same object");
    return judge_contract::text((*object).read());
}

void construct() {
    const Element five(5);
    const Result copied(five);
    same(shown(copied), "5", "made of an element it holds a copy");
    const Result converted = Element(6);
    same(shown(converted), "6", "a temporary becomes an Expected by itself");
    const Bad seven = bad(7);
    const Result fault(seven);
    same(shown(fault), "!7", "made of an unexpected_type it holds that error");
    const Result fault_of_temporary = bad(8);
    same(shown(fault_of_temporary), "!8", "an unexpected_type becomes an Expected by itself");
    Since now;
    const Result in_place(std::in_place, 9);
    same(shown(in_place), "9", "in_place constructs the value of the arguments");
    same(now.copied() + now.moved(), 0, "in_place neither copies nor moves");
}

void access() {
    Result good(Element(1));
    (*good).value = 2;
    same(shown(good), "2", "the value can be written through *");
    good->value = 3;
    same(shown(good), "3", "the value can be written through ->");
    good.value().value = 4;
    same(shown(good), "4", "the value can be written through value");
    const Element taken = *std::move(good);
    same(taken.read(), 4, "* of an expiring one gives the value away");
    same((*good).value, judge_contract::moved_from, "* of an expiring one moves the value and does not copy it");
}

void error() {
    Result fault(bad(1));
    fault.error().value = 2;
    same(shown(fault), "!2", "the error can be written through error");
    const Fault taken = std::move(fault).error();
    same(taken.read(), 2, "error of an expiring one gives the error away");
    same(fault.error().value, judge_contract::moved_from, "error of an expiring one moves and does not copy");
}

void value_or() {
    const Result good(Element(1)), fault(bad(2));
    same(good.value_or(Element(9)).read(), 1, "value_or is the value if there is one");
    same(fault.value_or(Element(9)).read(), 9, "value_or is the other one if there is an error");
    same(shown(good) + shown(fault), "1!2", "value_or of a const one leaves what it holds");
    Expected<MoveOnly, int> only(MoveOnly(3));
    same(std::move(only).value_or(MoveOnly(9)).read(), 3, "value_or of an expiring one moves its value out");
}

void equality() {
    const Result one(Element(1)), other_one(Element(1)), two(Element(2));
    const Result bad_one(bad(1)), other_bad_one(bad(1)), bad_two(bad(2));
    holds(one == other_one, "two with equal values are equal");
    holds(one != two, "two with different values differ");
    holds(bad_one == other_bad_one, "two with equal errors are equal");
    holds(bad_one != bad_two, "two with different errors differ");
    holds(!(one == bad_one) && !(bad_one == one), "a value never equals an error");
    holds(one == Element(1) && !(one == Element(2)), "it equals its value and no other");
    holds(!(bad_one == Element(1)), "an error equals no value");
    holds(bad_one == bad(1) && !(bad_one == bad(2)), "it equals its error and no other");
    holds(!(one == bad(1)), "a value equals no unexpected_type");
}

void copy() {
    const Result good(Element(1)), fault(bad(2));
    Result of_good(good), of_fault(fault);
    same(shown(of_good) + shown(of_fault), "1!2", "a copy is of the same kind and equal");
    of_good->value = 5;
    of_fault.error().value = 6;
    same(shown(good) + shown(fault), "1!2", "a copy has a value or an error of its own");
}

void copy_assign() {
    const Result one(Element(1)), two(Element(2)), three(bad(3)), four(bad(4));
    Result target(Element(0));
    const Result* result = std::addressof(target = one);
    holds(result == &target, "copy assignment returns the target");
    same(shown(target), "1", "value = value");
    target = three;
    same(shown(target), "!3", "value = error");
    target = four;
    same(shown(target), "!4", "error = error");
    target = two;
    same(shown(target), "2", "error = value");
    same(shown(one) + shown(two) + shown(three) + shown(four), "12!3!4", "the sources keep what they hold");
}

void assign_either() {
    const Element one(1);
    const Bad two = bad(2);
    Result target(Element(0));
    target = one;
    same(shown(target), "1", "a value replaces a value");
    target = two;
    same(shown(target), "!2", "an error replaces a value");
    target = bad(3);
    same(shown(target), "!3", "an error replaces an error");
    target = Element(4);
    same(shown(target), "4", "a value replaces an error");
    same(judge_contract::report->alive(), 3, "what is replaced is destroyed at once");
}

void move() {
    Result good(Element(1)), fault(bad(2));
    const Since now;
    const Result of_good(std::move(good)), of_fault(std::move(fault));
    same(shown(of_good) + shown(of_fault), "1!2", "values and errors are moved into the new one");
    holds(good.has_value() && !fault.has_value(), "the source of a move stays of its kind");
    Result target(Element(0));
    target = Result(Element(3));
    same(shown(target), "3", "a value is moved over a value");
    target = Result(bad(4));
    same(shown(target), "!4", "an error is moved over a value");
    target = Result(bad(5));
    same(shown(target), "!5", "an error is moved over an error");
    target = Result(Element(6));
    same(shown(target), "6", "a value is moved over an error");
    same(now.copied(), 0, "moving does not copy");
}

void self_assignment() {
    Result good(Element(1)), fault(bad(2));
    Result& same_good = good;
    Result& same_fault = fault;
    good = same_good;
    fault = same_fault;
    same(shown(good) + shown(fault), "1!2", "assigned to itself it stays what it is");
    good.swap(same_good);
    fault.swap(same_fault);
    same(shown(good) + shown(fault), "1!2", "swapped with itself it stays what it is");
}

void swap() {
    Result a(Element(1)), b(Element(2)), c(bad(3)), d(bad(4));
    a.swap(b);
    same(shown(a) + shown(b), "21", "two values change places");
    c.swap(d);
    same(shown(c) + shown(d), "!4!3", "two errors change places");
    a.swap(c);
    same(shown(a) + shown(c), "!42", "a value and an error change places");
    a.swap(c);
    same(shown(a) + shown(c), "2!4", "and back");
    same(judge_contract::report->alive(), 4, "nothing is left behind");
}

void move_only() {
    using Only = Expected<MoveOnly, MoveOnly>;
    Only a(std::in_place, 1), b{Only::unexpected_type(MoveOnly(2))};
    a.swap(b);
    same(shown(a) + shown(b), "!21", "what can only be moved can be swapped");
    a = std::move(b);
    same(shown(a), "1", "and moved along");
    const Only c(std::move(a));
    same(shown(c), "1", "and moved into a new one");
}

void value_of_error() {
    Result fault(bad(5));
    const Result& unchanging = fault;
#ifdef __cpp_lib_expected
    using Access = std::bad_expected_access<Fault>;
    const auto told = [](auto call) {
        try {
            call();
        } catch (const Access& access) {
            same(access.error().read(), 5, "the exception holds the error");
            throw;
        }
    };
#else
    using Access = std::exception;
    const auto told = [](auto call) { call(); };
#endif
    judge_contract::throws<Access>([&] { told([&] { (void)fault.value(); }); },
                                   "value throws bad_expected_access if there is an error");
    judge_contract::throws<Access>([&] { told([&] { (void)unchanging.value(); }); },
                                   "value of a const one throws bad_expected_access if there is an error");
    judge_contract::throws<Access>([&] { told([&] { (void)std::move(fault).value(); }); },
                                   "value of an expiring one throws bad_expected_access if there is an error");
}

void constructor_throws() {
    judge_contract::throw_everywhere([] { return std::make_unique<Result>(std::in_place, 1); },
                                     [](auto& source) { const Result made(*source); },
                                     [](auto& source) { same(shown(*source), "1", "the source is untouched"); });
    judge_contract::throw_everywhere([] { return std::make_unique<Result>(bad(1)); },
                                     [](auto& source) { const Result made(*source); },
                                     [](auto& source) { same(shown(*source), "!1", "the source is untouched"); });
}

template <class X>
struct Both {
    X target, source;
};
// Assigns from one to the other, each of either kind, and lets every point throw.
template <class X, class Value, class Error>
void assigns(bool only_to_error, bool only_to_value) {
    const auto of = [](bool good, int number) {
        return good ? X(std::in_place, number) : X(typename X::unexpected_type(Error(number)));
    };
    for (const bool from : {false, true}) {
        for (const bool to : {false, true}) {
            if ((only_to_error && !(to && !from)) || (only_to_value && !(!to && from))) continue;
            judge_contract::throw_everywhere(
                [&] { return std::unique_ptr<Both<X>>(new Both<X>{of(to, 1), of(from, 2)}); },
                [](auto& both) { both->target = std::as_const(both->source); },
                [&](auto& both) {
                    same(shown(both->target), to ? "1" : "!1", "if a copy throws, the target holds what it held");
                    same(shown(both->source), from ? "2" : "!2", "if a copy throws, the source is untouched");
                });
        }
    }
}
void assignment_throws() { assigns<Result, Element, Fault>(false, false); }
void put_back() {
    assigns<Expected<MayThrow, Fault>, MayThrow, Fault>(false, true);
    assigns<Expected<Element, MayThrow>, Element, MayThrow>(true, false);
}

void in_place() {
    Result good(Element(1)), fault(bad(2));
    holds(judge_contract::inside(good, good.operator->()), "the value lies within the object, not on the heap");
    holds(judge_contract::inside(fault, std::addressof(fault.error())), "the error lies within the object");
    Expected<Aligned, int> aligned(std::in_place, 1);
    holds(judge_contract::inside(aligned, aligned.operator->()), "an over-aligned value lies within the object");
    holds(sizeof(Result) <= sizeof(Fault) + 2 * alignof(Fault), "value and error share their room");
}

void no_copies() {
    const Since now;
    Result a(Element(1));
    a = Result(bad(2));
    a = Element(3);
    a = bad(4);
    Result b(std::move(a));
    b.swap(a);
    const Fault out = std::move(a).error();
    same(now.copied(), 0, "temporaries and expiring ones are moved, never copied");
    const Since later;
    const Result in_place(std::in_place, 1);
    same(later.made() + later.copied() + later.moved(), 1, "beside a value no error is constructed");
}

struct Play {
    Result slots[3] = {Result(std::in_place, 0), Result(std::in_place, 0), Result(std::in_place, 0)};

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Result& here = slots[op[0]];
        switch (op.code()) {
            case 0:
                seen << "value", here = Element(op[1]);
                break;
            case 1:
                seen << "error", here = bad(op[1]);
                break;
            case 2:
                seen << "copy", here = slots[op[1]];
                break;
            case 3:
                seen << "move", here = std::move(slots[op[1]]);
                break;
            case 4:
                seen << "swap", here.swap(slots[op[1]]);
                break;
            case 5:
                seen << "in_place", here = Result(std::in_place, op[1]);
                break;
            case 6:
                seen << "construct", here = Result(slots[op[1]]);
                break;
            case 7:
                seen << "value_or" << here.value_or(Element(op[1])).read();
                break;
            case 8:
                seen << "read";
                try {
                    seen << here.value().read();
                } catch (const std::exception&) {
                    seen << "throws" << here.error().read();
                }
                break;
            case 9:
                seen << "equal" << (here == slots[op[1]]);
                break;
            default:
                seen << "unknown";
        }
    }
    void state(judge_contract::Seen& seen) {
        for (Result& slot : slots) seen << shown(slot);
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
                {"works/access", contract_driver::access},
                {"works/error", contract_driver::error},
                {"works/value-or", contract_driver::value_or},
                {"works/equality", contract_driver::equality},
                {"copying/copy", contract_driver::copy},
                {"copying/copy-assign", contract_driver::copy_assign},
                {"copying/assign-either", contract_driver::assign_either},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"copying/move-only", contract_driver::move_only},
                {"exceptions/value-of-error", contract_driver::value_of_error},
                {"exceptions/constructor", contract_driver::constructor_throws},
                {"exceptions/assignment", contract_driver::assignment_throws},
                {"exceptions/put-back", contract_driver::put_back},
                {"cost/in-place", contract_driver::in_place},
                {"cost/no-copies", contract_driver::no_copies},
            });
    }
};
