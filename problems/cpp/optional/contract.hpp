// Drives the learner's Optional: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Aligned;
using judge_contract::Element;
using judge_contract::Fuse;
using judge_contract::holds;
using judge_contract::MayThrow;
using judge_contract::MoveOnly;
using judge_contract::Pinned;
using judge_contract::same;
using judge_contract::Since;

using Maybe = Optional<Element>;

// What it holds, seen through all that shows it: "-" for nothing.
template <class O>
std::string shown(O& object) {
    const bool full = object.has_value();
    holds(full == static_cast<bool>(object), "operator bool says the same as has_value");
    holds((object == std::nullopt) == !full, "only an empty one equals nullopt");
    if (!full) return "-";
    holds(std::addressof(*object) == object.operator->(), "* and -> lead to the same object");
    holds(std::addressof(object.value()) == object.operator->(), "value and -> lead to the same object");
    return judge_contract::text((*object).read());
}

void construct() {
    const Maybe empty{};
    same(shown(empty), "-", "by default it is empty");
    const Maybe also_empty(std::nullopt);
    same(shown(also_empty), "-", "made of nullopt it is empty");
    const Element five(5);
    const Maybe copied(five);
    same(shown(copied), "5", "made of an element it holds a copy");
    const Maybe moved(Element(6));
    same(shown(moved), "6", "made of a temporary it holds that value");
    const Maybe converted = Element(7);
    same(shown(converted), "7", "an element becomes an Optional by itself");
    Since now;
    const Maybe in_place(std::in_place, 8);
    same(shown(in_place), "8", "in_place constructs the value of the arguments");
    same(now.copied() + now.moved(), 0, "in_place neither copies nor moves");
}

void access() {
    Maybe full(Element(1));
    (*full).value = 2;
    same(shown(full), "2", "the value can be written through *");
    full->value = 3;
    same(shown(full), "3", "the value can be written through ->");
    full.value().value = 4;
    same(shown(full), "4", "the value can be written through value");
    const Element taken = *std::move(full);
    same(taken.read(), 4, "* of an expiring one gives the value away");
    same((*full).value, judge_contract::moved_from, "* of an expiring one moves the value and does not copy it");
}

void value_of_empty() {
    Maybe empty;
    const Maybe& unchanging = empty;
    judge_contract::throws<std::bad_optional_access>([&] { (void)empty.value(); },
                                                     "value of an empty one throws bad_optional_access");
    judge_contract::throws<std::bad_optional_access>([&] { (void)unchanging.value(); },
                                                     "value of an empty const one throws bad_optional_access");
    judge_contract::throws<std::bad_optional_access>([&] { (void)std::move(empty).value(); },
                                                     "value of an empty expiring one throws bad_optional_access");
}

void value_or() {
    const Maybe empty{};
    const Maybe full(Element(1));
    same(empty.value_or(Element(9)).read(), 9, "value_or of an empty one is the other value");
    same(full.value_or(Element(9)).read(), 1, "value_or of a full one is its value");
    same(shown(full), "1", "value_or of a const one leaves its value");
    Optional<MoveOnly> only(MoveOnly(3));
    same(std::move(only).value_or(MoveOnly(9)).read(), 3, "value_or of an expiring one moves its value out");
}

void emplace() {
    Maybe it;
    Element& first = it.emplace(1);
    holds(std::addressof(first) == it.operator->(), "emplace returns the new value");
    Since now;
    it.emplace(2);
    same(shown(it), "2", "emplace replaces the value");
    same(now.destroyed(), 1, "emplace destroys the old value, once");
    same(now.copied() + now.moved(), 0, "emplace constructs in place");
}

void reset() {
    Maybe it(Element(1));
    Since now;
    it.reset();
    same(shown(it), "-", "after reset it is empty");
    same(now.destroyed(), 1, "reset destroys the value at once");
    it.reset();
    same(now.destroyed(), 1, "reset of an empty one does nothing");
    it.emplace(2);
    it = std::nullopt;
    same(shown(it), "-", "after = nullopt it is empty");
    same(now.destroyed(), 2, "= nullopt destroys the value at once");
}

void equality() {
    const Maybe empty{}, other_empty{}, one(Element(1)), other_one(Element(1)), two(Element(2));
    holds(empty == other_empty, "two empty ones are equal");
    holds(!(empty == one) && !(one == empty), "an empty one and a full one differ");
    holds(one == other_one, "two with equal values are equal");
    holds(one != two, "two with different values differ");
    holds(one == Element(1), "a full one equals its value");
    holds(!(one == Element(2)), "a full one differs from another value");
    holds(!(empty == Element(1)), "an empty one equals no value");
}

void copy() {
    const Maybe full(Element(1)), empty{};
    Maybe of_full(full);
    const Maybe of_empty(empty);
    same(shown(of_full), "1", "a copy of a full one holds an equal value");
    same(shown(of_empty), "-", "a copy of an empty one is empty");
    of_full->value = 5;
    same(shown(full), "1", "a copy has a value of its own");
}

void copy_assign() {
    Maybe target;
    const Maybe full(Element(1)), other(Element(2)), empty{};
    const Maybe* result = std::addressof(target = full);
    holds(result == &target, "copy assignment returns the target");
    same(shown(target), "1", "empty = full holds a copy");
    target = other;
    same(shown(target), "2", "full = full holds a copy");
    target = empty;
    same(shown(target), "-", "full = empty is empty");
    target = empty;
    same(shown(target), "-", "empty = empty is empty");
    same(shown(full) + shown(other), "12", "the sources keep their values");
}

void move() {
    Maybe source(Element(1));
    const Since now;
    const Maybe target(std::move(source));
    same(shown(target), "1", "the value is moved into the new one");
    same(now.copied(), 0, "moving does not copy");
    holds(source.has_value(), "the source of a move still has a value, a moved-from one");
    Maybe assigned;
    assigned = Maybe(Element(2));
    same(shown(assigned), "2", "the value is moved into an empty target");
    assigned = Maybe(Element(3));
    same(shown(assigned), "3", "the value is moved into a full target");
    same(now.copied(), 0, "move assignment does not copy");
    assigned = Maybe();
    same(shown(assigned), "-", "an empty source empties the target");
}

void self_assignment() {
    Maybe full(Element(1)), empty;
    Maybe& same_full = full;
    Maybe& same_empty = empty;
    full = same_full;
    empty = same_empty;
    same(shown(full) + shown(empty), "1-", "assigned to itself it stays what it is");
    full.swap(same_full);
    empty.swap(same_empty);
    same(shown(full) + shown(empty), "1-", "swapped with itself it stays what it is");
}

void swap() {
    Maybe a(Element(1)), b(Element(2)), empty;
    a.swap(b);
    same(shown(a) + shown(b), "21", "two values change places");
    a.swap(empty);
    same(shown(a) + shown(empty), "-2", "a value goes to the empty one");
    a.swap(empty);
    same(shown(a) + shown(empty), "2-", "and back");
}

void move_only() {
    Optional<MoveOnly> a(MoveOnly(1)), b;
    b = std::move(a);
    same(b->read(), 1, "what can only be moved can be moved along");
    b.emplace(2);
    a.swap(b);
    same(a->read(), 2, "what can only be moved can be swapped");
    Optional<Pinned> fixed;
    fixed.emplace(3);
    same(fixed->read(), 3, "what cannot be moved can be emplaced");
    fixed.reset();
}

void constructor_throws() {
    judge_contract::throw_everywhere([] { return std::make_unique<Element>(1); },
                                     [](auto& source) { const Maybe made(*source); },
                                     [](auto& source) { same(source->read(), 1, "the source is untouched"); });
    judge_contract::throw_everywhere([] { return std::make_unique<Maybe>(std::in_place, 1); },
                                     [](auto& source) { const Maybe made(*source); },
                                     [](auto& source) { same(shown(*source), "1", "the source is untouched"); });
}

void assignment_throws() {
    for (const bool full : {false, true}) {
        struct Both {
            Maybe target, source;
        };
        const auto make = [full] {
            auto both = std::make_unique<Both>();
            if (full) both->target.emplace(1);
            both->source.emplace(2);
            return both;
        };
        judge_contract::throw_everywhere(
            make, [](auto& both) { both->target = both->source; },
            [full](auto& both) {
                same(both->target.has_value(), full, "if a copy throws in an assignment, the target stays full or empty");
                if (both->target.has_value()) same(shown(both->target), "1", "if a copy throws, the old value is intact");
                same(shown(both->source), "2", "if a copy throws, the source is untouched");
            });
    }
}

void move_throws() {
    struct Both {
        Optional<MayThrow> target, source;
    };
    for (const bool full : {false, true}) {
        const auto make = [full] {
            auto both = std::make_unique<Both>();
            if (full) both->target.emplace(1);
            both->source.emplace(2);
            return both;
        };
        judge_contract::throw_everywhere(
            make, [](auto& both) { both->target = std::move(both->source); },
            [full](auto& both) {
                same(both->target.has_value(), full, "if a move throws, the target stays full or empty");
                holds(both->source.has_value(), "if a move throws, the source keeps a value");
            });
    }
}

void emplace_throws() {
    judge_contract::throw_everywhere([] { return std::make_unique<Maybe>(std::in_place, 1); },
                                     [](auto& it) { it->emplace(2); },
                                     [](auto& it) { same(shown(*it), "-", "if emplace throws, it is empty"); });
}

void in_place() {
    Maybe it(Element(1));
    holds(judge_contract::inside(it, it.operator->()), "the value lies within the object, not on the heap");
    Optional<Aligned> aligned(std::in_place, 1);
    holds(judge_contract::inside(aligned, aligned.operator->()), "an over-aligned value lies within the object");
    same(alignof(Optional<Aligned>), alignof(Aligned), "it is aligned as its value is");
    holds(sizeof(Maybe) <= sizeof(Element) + 2 * alignof(Element), "it is not much larger than its value");
}

void no_copies() {
    const Since now;
    Maybe a(Element(1));
    a = Maybe(Element(2));
    Maybe b(std::move(a));
    b.swap(a);
    const Element out = *std::move(a);
    same(now.copied(), 0, "temporaries and expiring values are moved, never copied");
    const Maybe empty{};
    const Since later;
    const Maybe of_empty(empty);
    same(later.made() + later.copied() + later.moved(), 0, "an empty one constructs no value");
}

struct Play {
    Maybe slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Maybe& here = slots[op[0]];
        switch (op.code()) {
            case 0: seen << "assign", here = Element(op[1]); break;
            case 1: seen << "reset", here.reset(); break;
            case 2: seen << "copy", here = slots[op[1]]; break;
            case 3: seen << "move", here = std::move(slots[op[1]]); break;
            case 4: seen << "swap", here.swap(slots[op[1]]); break;
            case 5: seen << "emplace" << here.emplace(op[1]).read(); break;
            case 6: seen << "construct", here = Maybe(slots[op[1]]); break;
            case 7: seen << "value_or" << here.value_or(Element(op[1])).read(); break;
            case 8:
                seen << "value";
                try {
                    seen << here.value().read();
                } catch (const std::bad_optional_access&) {
                    seen << "bad_optional_access";
                }
                break;
            case 9: seen << "equal" << (here == slots[op[1]]); break;
            default: seen << "unknown";
        }
    }
    void state(judge_contract::Seen& seen) {
        for (Maybe& slot : slots) seen << shown(slot);
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
                {"works/value-or", contract_driver::value_or},
                {"works/emplace", contract_driver::emplace},
                {"works/reset", contract_driver::reset},
                {"works/equality", contract_driver::equality},
                {"copying/copy", contract_driver::copy},
                {"copying/copy-assign", contract_driver::copy_assign},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"copying/move-only", contract_driver::move_only},
                {"exceptions/value-of-empty", contract_driver::value_of_empty},
                {"exceptions/constructor", contract_driver::constructor_throws},
                {"exceptions/assignment", contract_driver::assignment_throws},
                {"exceptions/move", contract_driver::move_throws},
                {"exceptions/emplace", contract_driver::emplace_throws},
                {"cost/in-place", contract_driver::in_place},
                {"cost/no-copies", contract_driver::no_copies},
            });
    }
};
