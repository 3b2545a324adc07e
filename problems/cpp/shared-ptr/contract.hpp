// Drives the learner's SharedPtr: named checks, and operations on three owners.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::holds;
using judge_contract::OnHeap;
using judge_contract::report;
using judge_contract::same;

using Pointer = SharedPtr<OnHeap>;

// What it owns and how many owners there are: "5x2", "-" for nothing.
std::string shown(const Pointer& owner) {
    holds(static_cast<bool>(owner) == (owner.get() != nullptr), "operator bool says whether there is an object");
    if (!owner) {
        same(owner.use_count(), 0, "use_count of an empty one is 0");
        return "-";
    }
    if (!report->lives(owner.get())) {
        holds(false, "what an owner leads to lives");
        return "?";
    }
    holds(std::addressof(*owner) == owner.get() && owner.operator->() == owner.get(), "*, -> and get agree");
    return judge_contract::text(owner->read()) + "x" + judge_contract::text(owner.use_count());
}

struct Base {
    int number = 1;  // no virtual destructor
};
struct Derived : Base {
    OnHeap* witness;
    explicit Derived(OnHeap* w) : witness(w) { number = 2; }
    Derived(const Derived&) = delete;
    Derived& operator=(const Derived&) = delete;
    ~Derived() { delete witness; }
};

// An object that owns the next one, and tells what happens while it is destroyed.
struct Link : OnHeap {
    SharedPtr<Link> next;
    explicit Link(int v) : OnHeap(v) {}
};

void construct() {
    const Pointer empty, null(nullptr);
    same(shown(empty) + shown(null), "--", "by default and from nullptr it is empty");
    OnHeap* raw = new OnHeap(5);
    const Pointer owner(raw);
    same(shown(owner), "5x1", "made of a pointer it is the only owner of that object");
    holds(owner.get() == raw, "get is the pointer it was made of");
    same(report->counts.copied + report->counts.moved, 0, "the object itself is never copied or moved");
}

void destroy() {
    {
        const Pointer owner(new OnHeap(1));
        {
            const Pointer second(owner);
            same(report->alive(), 1, "two owners, one object");
        }
        same(report->alive(), 1, "the object lives while one owner is left");
        same(shown(owner), "1x1", "an owner that goes is no longer counted");
    }
    same(report->alive(), 0, "the last owner destroys the object at once");
    same(report->counts.destroyed, 1, "and it does so once");
}

void use_count() {
    const Pointer first(new OnHeap(1));
    Pointer second(first), third;
    same(first.use_count(), 2, "a copy is counted");
    third = second;
    same(second.use_count(), 3, "an assigned one is counted");
    second.reset();
    same(third.use_count(), 2, "one that was reset is not");
    const Pointer other(std::move(third));
    same(first.use_count(), 2, "a move changes no count");
}

void reset() {
    Pointer owner(new OnHeap(1));
    const Pointer keeps(owner);
    owner.reset();
    same(shown(owner) + " " + shown(keeps), "- 1x1", "reset gives up one share only");
    owner.reset(new OnHeap(2));
    same(shown(owner), "2x1", "reset with a pointer owns that object");
    owner.reset(new OnHeap(3));
    same(report->counts.destroyed, 1, "reset of the last owner destroys the old object");
    owner = nullptr;
    same(shown(owner), "-", "= nullptr gives up the share");
    owner.reset();
    same(report->counts.destroyed, 2, "reset of an empty one does nothing");
}

void equality() {
    const Pointer a(new OnHeap(1)), b(a), c(new OnHeap(1)), empty;
    holds(a == b, "owners of one object are equal");
    holds(a != c, "owners of two objects differ, whatever is in them");
    holds(a != nullptr && empty == nullptr, "only an empty one equals nullptr");
}

void deleter() {
    int calls = 0;
    OnHeap kept(7);
    const auto count = [&calls, &kept](OnHeap* object) { calls += object == &kept ? 1 : 100; };
    {
        const Pointer owner(&kept, count);
        const Pointer second(owner);
        same(calls, 0, "the deleter is not called while there are owners");
    }
    same(calls, 1, "the last owner calls the deleter, once, with the object");
    Pointer owner(&kept, count);
    owner.reset(new OnHeap(8));
    same(calls, 2, "reset calls the deleter of the old object");
}

void true_type() {
    {
        const SharedPtr<Base> owner(new Derived(new OnHeap(1)));
        same(owner->number, 2, "a pointer to a derived object can be owned as one to its base");
    }
    same(report->alive(), 0, "it is deleted as what it was made, without a virtual destructor");
}

void aliasing() {
    struct Whole : OnHeap {
        int part = 6;
        Whole() : OnHeap(1) {}
    };
    SharedPtr<Whole> whole(new Whole);
    const SharedPtr<int> part(whole, &whole->part);
    same(whole.use_count(), 2, "an alias is an owner of the whole");
    whole.reset();
    same(report->alive(), 1, "an alias keeps the whole alive");
    same(*part, 6, "it leads to the part");
    same(part.use_count(), 1, "it counts the owners of the whole");
}

void copy() {
    const Pointer a(new OnHeap(1)), b(new OnHeap(2)), empty;
    Pointer target;
    const Pointer* result = std::addressof(target = a);
    holds(result == &target, "assignment returns the target");
    same(shown(target) + " " + shown(a), "1x2 1x2", "empty = owner shares the object");
    target = b;
    same(shown(target) + " " + shown(a), "2x2 1x1", "owner = owner gives up the old share");
    target = empty;
    same(shown(target) + " " + shown(b), "- 2x1", "owner = empty gives up the share");
    const Pointer of_empty(empty);
    same(shown(of_empty), "-", "a copy of an empty one is empty");
}

void move() {
    Pointer source(new OnHeap(1));
    Pointer target(std::move(source));
    same(shown(source) + " " + shown(target), "- 1x1", "a move hands the share over and leaves nothing");
    source.reset(new OnHeap(2));
    target = std::move(source);
    same(shown(source) + " " + shown(target), "- 2x1", "move assignment gives up the old share");
    same(report->alive(), 1, "and what it alone had owned is destroyed at once");
    target = Pointer();
    same(report->alive(), 0, "a move from an empty one gives up the share");
}

void self_assignment() {
    Pointer owner(new OnHeap(1));
    Pointer& same_owner = owner;
    owner = same_owner;
    same(shown(owner), "1x1", "assigned to itself it stays what it is");
    owner = std::move(same_owner);
    same(shown(owner), "1x1", "moved to itself it stays what it is");
    owner.swap(same_owner);
    same(shown(owner), "1x1", "swapped with itself it stays what it is");
    const Pointer other(owner);
    owner = other;
    same(shown(owner), "1x2", "assigned from another owner of its object it stays what it is");
}

void swap() {
    Pointer a(new OnHeap(1)), b(new OnHeap(2)), empty;
    const OnHeap* one = a.get();
    a.swap(b);
    same(shown(a) + " " + shown(b), "2x1 1x1", "two owners exchange what they own");
    holds(b.get() == one, "the objects stay where they are");
    a.swap(empty);
    same(shown(a) + " " + shown(empty), "- 2x1", "one may be empty");
}

void converts() {
    SharedPtr<Derived> derived(new Derived(new OnHeap(1)));
    const SharedPtr<Base> shares(derived);
    same(derived.use_count(), 2, "an owner of the base shares with one of the derived class");
    SharedPtr<Base> takes(std::move(derived));
    same(takes.use_count(), 2, "a converting move changes no count");
    holds(!derived, "a converting move leaves nothing");
    SharedPtr<Base> assigned;
    assigned = SharedPtr<Derived>(new Derived(new OnHeap(2)));
    same(assigned->number, 2, "an owner of the derived class can be assigned");
}

void from_inside() {
    SharedPtr<Link> head(new Link(1));
    head->next = SharedPtr<Link>(new Link(2));
    head->next->next = SharedPtr<Link>(new Link(3));
    head = head->next;
    same(head->read(), 2, "the source of a copy may live inside the object that goes");
    same(report->alive(), 2, "the first link is gone");
    head = std::move(head->next);
    same(head->read(), 3, "the source of a move may live inside the object that goes");
    same(report->alive(), 1, "the second link is gone");
}

void leads_back() {
    SharedPtr<Link> owner(new Link(1));
    struct Looks {
        SharedPtr<Link>& owner;
        bool& empty;
        void operator()(Link* link) const {
            empty = owner.get() != link;
            delete link;
        }
    };
    bool empty = false;
    owner = SharedPtr<Link>(new Link(2), Looks{owner, empty});
    owner.reset();
    holds(empty, "reset stores null before the object goes");
    owner = SharedPtr<Link>(new Link(3), Looks{owner, empty = false});
    owner = SharedPtr<Link>(new Link(4));
    holds(empty, "assignment stores the new object before the old one goes");
}

void unwinding() {
    const Pointer outside(new OnHeap(1));
    try {
        const Pointer inside(new OnHeap(2)), shared(outside);
        throw 5;
    } catch (int) {
        same(report->alive(), 1, "an exception that leaves the scope takes the objects along");
    }
    same(shown(outside), "1x1", "and the shares");
}

void size() {
    holds(sizeof(Pointer) <= 2 * sizeof(void*), "an owner is no larger than two pointers");
    holds(sizeof(Pointer) == sizeof(SharedPtr<Link>), "its size does not depend on the object");
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            const SharedPtr<int> first(new int(1));
            SharedPtr<int> second(first);
            second.reset(new int(2));
            second = first;
        },
        "the count is given back with the object");
}

struct Play {
    Pointer slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Pointer& here = slots[op[0]];
        switch (op.code()) {
            case 0: seen << "new", here = Pointer(new OnHeap(op[1])); break;
            case 1: seen << "reset", here.reset(); break;
            case 2: seen << "copy", here = slots[op[1]]; break;
            case 3: seen << "move", here = std::move(slots[op[1]]); break;
            case 4: seen << "swap", here.swap(slots[op[1]]); break;
            case 5: seen << "reset to new", here.reset(new OnHeap(op[1])); break;
            case 6: seen << "use_count" << here.use_count(); break;
            case 7: seen << "equal" << (here == slots[op[1]]); break;
            case 8:
                seen << "write";
                if (here && report->lives(here.get())) here->value = op[1];
                break;
            case 9: seen << "construct", here = Pointer(slots[op[1]]); break;
            default: seen << "unknown";
        }
        seen << "alive" << report->alive();
    }
    void state(judge_contract::Seen& seen) {
        for (const Pointer& slot : slots) seen << shown(slot);
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
                {"works/destroy", contract_driver::destroy},
                {"works/use-count", contract_driver::use_count},
                {"works/reset", contract_driver::reset},
                {"works/equality", contract_driver::equality},
                {"works/deleter", contract_driver::deleter},
                {"works/true-type", contract_driver::true_type},
                {"works/aliasing", contract_driver::aliasing},
                {"copying/copy", contract_driver::copy},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"copying/converts", contract_driver::converts},
                {"copying/from-inside", contract_driver::from_inside},
                {"copying/leads-back", contract_driver::leads_back},
                {"exceptions/unwinding", contract_driver::unwinding},
                {"cost/size", contract_driver::size},
                {"cost/memory", contract_driver::memory},
            });
    }
};
