// Drives the learner's WeakPtr, and the shared pointer that its lock returns: named checks, and operations on three of
// each.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::holds;
using judge_contract::OnHeap;
using judge_contract::report;
using judge_contract::same;

// The shared pointer, by whatever name.
template <class T>
using SharedOf = decltype(std::declval<const WeakPtr<T>&>().lock());
using Owner = SharedOf<OnHeap>;
using Weak = WeakPtr<OnHeap>;

Owner make(int value) { return Owner(new OnHeap(value)); }

// The object and how many owners there are: "5x2", "-" for nothing.
std::string shown(const Owner& owner) {
    if (!owner) return "-";
    if (!report->lives(owner.get())) {
        holds(false, "what an owner leads to lives");
        return "?";
    }
    return judge_contract::text(owner->read()) + "x" + judge_contract::text(owner.use_count());
}
// The same of what is observed.
std::string shown(const Weak& weak) {
    const long owners = weak.use_count();
    holds(weak.expired() == (owners == 0), "it is expired exactly where there is no owner");
    const Owner owner = weak.lock();
    holds(static_cast<bool>(owner) == (owners != 0), "lock owns exactly where there is an owner");
    if (!owner) return "-";
    same(owner.use_count(), owners + 1, "lock is one owner more");
    if (!report->lives(owner.get())) {
        holds(false, "what lock leads to lives");
        return "?";
    }
    return judge_contract::text(owner->read()) + "x" + judge_contract::text(owners);
}

void construct() {
    const Weak nothing{};
    same(shown(nothing), "-", "by default it observes nothing");
    const Owner owner = make(5), empty{};
    const Weak weak(owner), converted = owner, of_empty(empty);
    same(shown(weak) + " " + shown(converted), "5x1 5x1",
         "made of an owner it observes the object, and is none itself");
    same(shown(of_empty), "-", "made of an empty one it observes nothing");
    holds(weak.lock().get() == owner.get(), "lock leads to the object itself");
}

void lock() {
    Weak weak;
    {
        Owner owner = make(1);
        weak = owner;
        {
            const Owner locked = weak.lock();
            same(shown(locked), "1x2", "lock is one more owner");
            owner.reset();
            same(shown(locked), "1x1", "it keeps the object alive");
            same(shown(weak), "1x1", "the observer still finds it");
        }
        same(report->alive(), 0, "and is the last one here");
    }
    same(shown(weak.lock()), "-", "lock of what is gone is empty");
    same(shown(weak.lock()), "-", "however often it is asked");
}

void expires() {
    Owner owner = make(1), other(owner);
    const Weak weak(owner), second(weak);
    owner.reset();
    same(shown(weak), "1x1", "while one owner is left the object is there");
    other.reset();
    same(report->alive(), 0, "the last owner destroys the object at once, whoever observes it");
    same(shown(weak) + shown(second), "--", "all observers see that it is gone");
    owner = make(2);
    same(shown(weak), "-", "and another object does not change that");
}

void use_count() {
    const Owner owner = make(1);
    const Weak weak(owner), second(owner), third(second);
    same(owner.use_count(), 1, "observers are not counted as owners");
    {
        const Owner other(owner);
        same(weak.use_count(), 2, "owners are counted");
    }
    same(third.use_count(), 1, "those that go are counted off");
}

void reset() {
    Owner owner = make(1);
    Weak weak(owner), other(owner);
    weak.reset();
    same(shown(weak) + " " + shown(other), "- 1x1", "reset stops observing, for this one only");
    weak.reset();
    same(shown(owner), "1x1", "owners stay as they are");
    weak = owner;
    same(shown(weak), "1x1", "it can be used again");
    owner.reset();
    weak.reset();
    other.reset();
    same(report->alive(), 0, "the last observer may go after the object");
}

void promote() {
    Owner owner = make(1);
    const Weak weak(owner);
    const Owner promoted(weak);
    same(shown(promoted), "1x2", "an owner made of an observer is one more");
    owner.reset();
    same(shown(promoted), "1x1", "it keeps the object alive");
}

struct Child;
struct Parent : OnHeap {
    SharedOf<Child> child;
    explicit Parent(int v) : OnHeap(v) {}
};
struct Child : OnHeap {
    WeakPtr<Parent> parent;
    explicit Child(int v) : OnHeap(v) {}
};
void cycle() {
    {
        SharedOf<Parent> parent(new Parent(1));
        parent->child = SharedOf<Child>(new Child(2));
        parent->child->parent = parent;
        same(parent.use_count(), 1, "the way back does not own");
        same(parent->child->parent.lock()->read(), 1, "the child finds its parent");
        const SharedOf<Child> child = parent->child;
        parent = SharedOf<Parent>();
        holds(child->parent.expired(), "and sees that it is gone");
    }
    same(report->alive(), 0, "parent and child go with their last owners");
}

struct Selfish : OnHeap {
    WeakPtr<Selfish> self;
    bool& nobody;
    Selfish(int v, bool& n) : OnHeap(v), nobody(n) {}
    ~Selfish() { nobody = self.expired() && self.use_count() == 0 && !self.lock(); }
};
void self() {
    bool nobody = false;
    {
        SharedOf<Selfish> owner(new Selfish(1, nobody));
        owner->self = owner;
        same(owner.use_count(), 1, "an object that observes itself does not own itself");
        same(owner->self.lock()->read(), 1, "and finds itself");
    }
    holds(nobody, "while an object is destroyed it has no owner, and lock returns none");
    same(report->alive(), 0, "it is destroyed");
    same(report->counts.destroyed, 1, "once");
}

void copy() {
    Owner owner = make(1);
    const Weak weak(owner);
    Weak copied(weak), assigned;
    assigned = weak;
    same(shown(copied) + " " + shown(assigned), "1x1 1x1", "a copy observes the same object");
    const Owner other = make(2);
    copied = Weak(other);
    same(shown(copied) + " " + shown(weak), "2x1 1x1", "and is an observer of its own");
    owner.reset();
    const Weak late(weak);
    copied = weak;
    same(shown(late) + shown(copied), "--", "what is gone can be observed on");
    const Weak nothing{};
    assigned = nothing;
    same(shown(assigned), "-", "a copy of nothing observes nothing");
}

void assign_owner() {
    const Owner one = make(1), two = make(2);
    Weak weak;
    const Weak* result = std::addressof(weak = one);
    holds(result == &weak, "assignment returns the target");
    same(shown(weak), "1x1", "an owner can be assigned");
    weak = two;
    same(shown(weak), "2x1", "another one too");
    weak = Owner();
    same(shown(weak), "-", "and an empty one");
    same(shown(one) + " " + shown(two), "1x1 2x1", "the owners stay as they are");
}

void move() {
    const Owner one = make(1), two = make(2);
    Weak source(one);
    Weak target(std::move(source));
    same(shown(source) + " " + shown(target), "- 1x1", "a move hands the observing over and leaves nothing");
    source = two;
    target = std::move(source);
    same(shown(source) + " " + shown(target), "- 2x1", "move assignment too");
    target = Weak();
    same(shown(target), "-", "a move of nothing leaves nothing");
}

void self_assignment() {
    Owner owner = make(1);
    Weak weak(owner);
    Weak& same_weak = weak;
    weak = same_weak;
    same(shown(weak), "1x1", "assigned to itself it stays what it is");
    weak.swap(same_weak);
    same(shown(weak), "1x1", "swapped with itself it stays what it is");
    owner.reset();
    weak = same_weak;
    same(shown(weak), "-", "also when the object is gone");
}

void swap() {
    const Owner one = make(1), two = make(2);
    Weak a(one), b(two), nothing;
    a.swap(b);
    same(shown(a) + " " + shown(b), "2x1 1x1", "two observers exchange what they observe");
    a.swap(nothing);
    same(shown(a) + " " + shown(nothing), "- 2x1", "one may observe nothing");
}

struct First {
    long long before = 7;
};
struct Both : First, OnHeap {
    explicit Both(int v) : OnHeap(v) {}
};
void converts() {
    SharedOf<Both> owner(new Both(1));
    const Weak of_owner(owner);
    const WeakPtr<Both> derived(owner);
    Weak of_weak(derived);
    same(shown(of_owner) + " " + shown(of_weak), "1x1 1x1", "an observer of the base finds the object");
    Weak moved(WeakPtr<Both>{owner}), assigned;
    assigned = owner;
    same(shown(moved) + " " + shown(assigned), "1x1 1x1", "by move and by assignment");
    of_weak.reset();
    moved.reset();
    assigned.reset();
    holds(!of_owner.expired(), "the object is still there");
    owner.reset();
    same(report->alive(), 0, "the last owner destroys it");
    same(shown(of_owner), "-", "and the observer of the base sees it");
}

void expired_throws() {
    Owner owner = make(1);
    const Weak weak(owner), nothing{};
    owner.reset();
    judge_contract::throws<std::bad_weak_ptr>([&] { const Owner promoted(weak); },
                                              "an owner made of what is gone throws bad_weak_ptr");
    judge_contract::throws<std::bad_weak_ptr>([&] { const Owner promoted(nothing); },
                                              "an owner made of nothing throws bad_weak_ptr");
}

void unwinding() {
    const Owner outside = make(1);
    Weak inner;
    try {
        const Owner inside = make(2);
        const Weak weak(outside);
        inner = inside;
        throw 5;
    } catch (int) {
        same(report->alive(), 1, "an exception that leaves the scope takes the owner along");
    }
    same(shown(outside) + " " + shown(inner), "1x1 -", "and the observer outside sees it");
}

void size() {
    holds(sizeof(Weak) <= 2 * sizeof(void*), "an observer is no larger than two pointers");
    holds(sizeof(Weak) == sizeof(WeakPtr<Parent>), "its size does not depend on the object");
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            SharedOf<int> owner(new int(1));
            WeakPtr<int> weak(owner), other(weak);
            owner = SharedOf<int>(new int(2));
            other = owner;
            owner.reset();
            weak = other;
        },
        "what owners and observers share is given back");
}

struct Play {
    Owner owners[3];
    Weak observers[3];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Owner& owner = owners[op[0]];
        Weak& weak = observers[op[0]];
        switch (op.code()) {
            case 0:
                seen << "new", owner = make(op[1]);
                break;
            case 1:
                seen << "reset", owner.reset();
                break;
            case 2:
                seen << "share", owner = owners[op[1]];
                break;
            case 3:
                seen << "observe", weak = owners[op[1]];
                break;
            case 4:
                seen << "copy", weak = observers[op[1]];
                break;
            case 5:
                seen << "move";
                if (op[0] != op[1]) weak = std::move(observers[op[1]]);
                break;
            case 6:
                seen << "swap", weak.swap(observers[op[1]]);
                break;
            case 7:
                seen << "forget", weak.reset();
                break;
            case 8:
                seen << "lock", owner = observers[op[1]].lock();
                break;
            case 9:
                seen << "promote";
                try {
                    const Owner promoted(weak);
                    seen << shown(promoted);
                } catch (const std::bad_weak_ptr&) {
                    seen << "bad_weak_ptr";
                }
                break;
            default:
                seen << "unknown";
        }
        seen << "alive" << report->alive();
    }
    void state(judge_contract::Seen& seen) {
        for (const Owner& slot : owners) seen << shown(slot);
        seen << "|";
        for (const Weak& slot : observers) seen << shown(slot);
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
                {"works/lock", contract_driver::lock},
                {"works/expires", contract_driver::expires},
                {"works/use-count", contract_driver::use_count},
                {"works/reset", contract_driver::reset},
                {"works/promote", contract_driver::promote},
                {"works/cycle", contract_driver::cycle},
                {"works/self", contract_driver::self},
                {"copying/copy", contract_driver::copy},
                {"copying/assign-owner", contract_driver::assign_owner},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"copying/converts", contract_driver::converts},
                {"exceptions/expired", contract_driver::expired_throws},
                {"exceptions/unwinding", contract_driver::unwinding},
                {"cost/size", contract_driver::size},
                {"cost/memory", contract_driver::memory},
            });
    }
};
