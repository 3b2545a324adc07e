// Drives the learner's IntrusivePtr: named checks, and operations on three owners.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::holds;
using judge_contract::OnHeap;
using judge_contract::report;
using judge_contract::same;

// How often the two functions were called since the check began.
struct Calls {
    int added = 0;
    int released = 0;
};
thread_local Calls calls;

// An object that counts its owners.
struct Counted : OnHeap {
    int owners = 0;
    explicit Counted(int v) : OnHeap(v) {}
    virtual ~Counted() = default;
};
bool lives(const Counted* object) { return report->lives(static_cast<const judge_contract::Element*>(object)); }

void intrusive_ptr_add_ref(Counted* object) noexcept {
    ++calls.added;
    if (!object || !lives(object)) {
        holds(false, "an owner is added to objects that live, and never to null");
    } else {
        ++object->owners;
    }
}
void intrusive_ptr_release(Counted* object) noexcept {
    ++calls.released;
    if (!object || !lives(object)) {
        holds(false, "objects that live are released, and never null");
    } else if (object->owners <= 0) {
        holds(false, "an object is not released more often than it was owned");
    } else if (--object->owners == 0) {
        delete object;
    }
}
using Pointer = IntrusivePtr<Counted>;

// What it owns and how many owners there are: "5x2", "-" for nothing.
template <class T>
std::string shown(const IntrusivePtr<T>& owner) {
    holds(static_cast<bool>(owner) == (owner.get() != nullptr), "operator bool says whether there is an object");
    if (!owner) return "-";
    const Counted* object = owner.get();
    if (!lives(object)) {
        holds(false, "what an owner leads to lives");
        return "?";
    }
    return judge_contract::text(object->read()) + "x" + judge_contract::text(object->owners);
}

// An object that owns the next one, and one that looks back at its owner while it is destroyed.
struct Link : Counted {
    IntrusivePtr<Link> next;
    explicit Link(int v) : Counted(v) {}
};
struct Looks : Counted {
    const Pointer& owner;
    bool& found;
    Looks(int v, const Pointer& o, bool& f) : Counted(v), owner(o), found(f) {}
    ~Looks() override { found = owner.get() == this; }
};

void construct() {
    const Pointer empty{}, null(static_cast<Counted*>(nullptr));
    same(shown(empty) + shown(null), "--", "by default and from null it is empty");
    Counted* raw = new Counted(5);
    {
        const Pointer owner(raw);
        same(shown(owner), "5x1", "made of a pointer it adds one owner");
        holds(owner.get() == raw, "get is the pointer it was made of");
    }
    raw = new Counted(6);
    intrusive_ptr_add_ref(raw);
    const Pointer taken(raw, false);
    same(shown(taken), "6x1", "with false it takes over a share that is counted already");
    const Pointer added(raw, true);
    same(shown(added), "6x2", "with true it adds one");
}

void destroy() {
    {
        const Pointer owner(new Counted(1));
        {
            const Pointer second(owner);
            same(shown(second), "1x2", "two owners, one object");
        }
        same(shown(owner), "1x1", "an owner that goes releases once");
    }
    same(report->alive(), 0, "the object goes with the last owner, at once");
    same(calls.added, 2, "each owner adds once");
    same(calls.released, 2, "and releases once");
}

void raw_again() {
    const Pointer first(new Counted(1));
    const Pointer second(first.get());
    Pointer third = second.get();
    same(shown(third), "1x3", "a raw pointer to an object that is owned already can be owned once more");
    third.reset();
    same(shown(first), "1x2", "and released");
}

void reset() {
    Pointer owner(new Counted(1));
    const Pointer keeps(owner);
    owner.reset();
    same(shown(owner) + " " + shown(keeps), "- 1x1", "reset gives up one share only");
    owner.reset();
    same(shown(owner), "-", "reset of an empty one does nothing");
    owner.reset(new Counted(2));
    same(shown(owner), "2x1", "reset with a pointer owns that object");
    owner.reset(keeps.get());
    same(report->alive(), 1, "reset of the last owner lets the old object go");
    same(shown(owner), "1x2", "also with one that is owned already");
    Counted* raw = new Counted(3);
    intrusive_ptr_add_ref(raw);
    owner.reset(raw, false);
    same(shown(owner) + " " + shown(keeps), "3x1 1x1", "with false it takes over a share");
    owner.reset(owner.get());
    same(shown(owner), "3x1", "reset to its own object changes nothing");
}

void detach() {
    Pointer owner(new Counted(1));
    Counted* raw = owner.detach();
    same(shown(owner), "-", "after detach it is empty");
    same(raw->owners, 1, "the share is handed over, and nothing is released");
    const Pointer again(raw, false);
    same(shown(again), "1x1", "and can be taken over");
    holds(owner.detach() == nullptr, "detach of an empty one is null");
}

void equality() {
    const Pointer a(new Counted(1)), b(a), c(new Counted(1)), empty{};
    holds(a == b && !(a != b), "owners of one object are equal");
    holds(a != c && !(a == c), "owners of two objects differ, whatever is in them");
    holds(a == a.get() && a.get() == b && a != c.get(), "they compare with raw pointers, on either side");
    holds(a != nullptr && empty == nullptr, "only an empty one equals nullptr");
}

void access() {
    const Pointer owner(new Counted(1));
    owner->value = 2;
    same(shown(owner), "2x1", "the object can be written through ->");
    (*owner).value = 3;
    same(shown(owner), "3x1", "and through *");
    holds(std::addressof(*owner) == owner.get() && owner.operator->() == owner.get(), "*, -> and get agree");
}

void copy() {
    const Pointer a(new Counted(1)), b(new Counted(2)), empty{};
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
    Pointer source(new Counted(1));
    Pointer target(std::move(source));
    same(shown(source) + " " + shown(target), "- 1x1", "a move hands the share over and leaves nothing");
    source.reset(new Counted(2));
    target = std::move(source);
    same(shown(source) + " " + shown(target), "- 2x1", "move assignment too");
    same(report->alive(), 1, "and what it alone had owned goes at once");
    target = Pointer();
    same(report->alive(), 0, "a move from an empty one gives up the share");
}

void assign_raw() {
    const Pointer keeps(new Counted(1));
    Pointer owner(new Counted(2));
    const Pointer* result = std::addressof(owner = keeps.get());
    holds(result == &owner, "assignment returns the target");
    same(shown(owner), "1x2", "a raw pointer can be assigned, and adds an owner");
    same(report->alive(), 1, "the old share is given up");
    owner = owner.get();
    same(shown(owner), "1x2", "also its own");
}

void self_assignment() {
    Pointer owner(new Counted(1));
    Pointer& same_owner = owner;
    owner = same_owner;
    same(shown(owner), "1x1", "assigned to itself it stays what it is");
    owner = std::move(same_owner);
    same(shown(owner), "1x1", "moved to itself it stays what it is");
    owner.swap(same_owner);
    same(shown(owner), "1x1", "swapped with itself it stays what it is");
}

void swap() {
    Pointer a(new Counted(1)), b(new Counted(2)), empty;
    a.swap(b);
    same(shown(a) + " " + shown(b), "2x1 1x1", "two owners exchange their objects");
    a.swap(empty);
    same(shown(a) + " " + shown(empty), "- 2x1", "one may be empty");
}

void converts() {
    IntrusivePtr<Link> link(new Link(1));
    const Pointer shares(link);
    same(shown(link), "1x2", "an owner of the base shares with one of the derived class");
    Pointer takes(std::move(link));
    same(shown(takes), "1x2", "a converting move changes no count");
    holds(!link, "a converting move leaves nothing");
    takes = IntrusivePtr<Link>(new Link(2));
    same(shown(takes) + " " + shown(shares), "2x1 1x1", "an owner of the derived class can be assigned");
}

void from_inside() {
    IntrusivePtr<Link> head(new Link(1));
    head->next = IntrusivePtr<Link>(new Link(2));
    head->next->next = IntrusivePtr<Link>(new Link(3));
    head = head->next;
    same(shown(head), "2x1", "the source of a copy may live inside the object that goes");
    same(report->alive(), 2, "the first link is gone");
    head = std::move(head->next);
    same(shown(head), "3x1", "the source of a move may live inside the object that goes");
    same(report->alive(), 1, "the second link is gone");
    head->next = IntrusivePtr<Link>(new Link(4));
    head.reset(head->next.get());
    same(shown(head), "4x1", "or what reset is given");
}

void leads_back() {
    Pointer owner;
    bool found = true;
    owner = Pointer(new Looks(1, owner, found));
    owner.reset();
    holds(!found, "reset stores null before the object is released");
    found = true;
    owner = Pointer(new Looks(2, owner, found));
    owner = Pointer(new Counted(3));
    holds(!found, "assignment stores the new object before the old one is released");
    found = true;
    owner.reset(new Looks(4, owner, found));
    owner.reset(new Counted(5));
    holds(!found, "reset with a pointer does so too");
}

void unwinding() {
    const Pointer outside(new Counted(1));
    try {
        const Pointer inside(new Counted(2)), shared(outside);
        throw 5;
    } catch (int) {
        same(report->alive(), 1, "an exception that leaves the scope releases what was owned");
    }
    same(shown(outside), "1x1", "and the shares");
}

void counts() {
    Pointer a(new Counted(1)), b(new Counted(2));
    const Calls before = calls;
    Pointer c(std::move(a));
    a = std::move(b);
    a.swap(c);
    b = std::move(c);
    Counted* raw = b.detach();
    b.reset(raw, false);
    holds(a == a && a != b && a && a.get() && (*a).read() == 1, "owners can be looked at");
    same(calls.added - before.added, 0, "moves, swap, detach and looking add no owner");
    same(calls.released - before.released, 0, "and release none");
    const Pointer copied(a);
    same(calls.added - before.added, 1, "a copy is one addition");
}

void size() { same(sizeof(Pointer), sizeof(Counted*), "an owner is as large as a pointer"); }

struct Play {
    Pointer slots[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Pointer& here = slots[op[0]];
        switch (op.code()) {
            case 0:
                seen << "new", here = Pointer(new Counted(op[1]));
                break;
            case 1:
                seen << "reset", here.reset();
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
                seen << "reset to new", here.reset(new Counted(op[1]));
                break;
            case 6:
                seen << "own raw", here = Pointer(slots[op[1]].get());
                break;
            case 7: {
                seen << "detach";
                Counted* raw = here.detach();
                here.reset(raw, false);
                break;
            }
            case 8:
                seen << "equal" << (here == slots[op[1]]);
                break;
            case 9:
                seen << "write";
                if (here && lives(here.get())) here->value = op[1];
                break;
            default:
                seen << "unknown";
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
        contract_driver::calls = {};
        return judge_contract::run<contract_driver::Play>(
            check, ops,
            {
                {"works/construct", contract_driver::construct},
                {"works/destroy", contract_driver::destroy},
                {"works/raw-again", contract_driver::raw_again},
                {"works/reset", contract_driver::reset},
                {"works/detach", contract_driver::detach},
                {"works/equality", contract_driver::equality},
                {"works/access", contract_driver::access},
                {"copying/copy", contract_driver::copy},
                {"copying/move", contract_driver::move},
                {"copying/assign-raw", contract_driver::assign_raw},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"copying/converts", contract_driver::converts},
                {"copying/from-inside", contract_driver::from_inside},
                {"copying/leads-back", contract_driver::leads_back},
                {"exceptions/unwinding", contract_driver::unwinding},
                {"cost/counts", contract_driver::counts},
                {"cost/size", contract_driver::size},
            });
    }
};
