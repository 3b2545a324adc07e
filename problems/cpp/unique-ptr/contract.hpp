// Drives the learner's UniquePtr: named checks, and operations on three owners.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Element;
using judge_contract::Named;
using judge_contract::OnHeap;
using judge_contract::Op;
using judge_contract::report;
using judge_contract::Seen;
using judge_contract::text;

using Pointer = UniquePtr<OnHeap>;
using Script = std::vector<std::array<int, 3>>;  // operations

// As those of the same names, once for all texts and all numbers: a template for each literal takes long to compile.
[[gnu::noinline]] bool holds(bool fact, const char* sentence) { return judge_contract::holds(fact, sentence); }
[[gnu::noinline]] bool same(const std::string& got, std::string_view wanted, const char* sentence) {
    return judge_contract::same(got, wanted, sentence);
}
[[gnu::noinline]] bool same(long long got, long long wanted, const char* sentence) {
    return judge_contract::same(got, wanted, sentence);
}

// These are variables, so that no function of the learner's file is called in their place.

// The value of the object that a pointer leads to, -1 for null.
constexpr auto value_at = [](auto* object) __attribute__((noinline)) {
    if (object == nullptr) return -1;
    return holds(report->lives(object), "what an owner leads to lives") ? object->value : -2;
};

// What the owner holds, "-" for nothing, and whether all that leads to it agrees.
constexpr auto shown = [](auto& owner) __attribute__((noinline)) -> std::string {
    auto* object = owner.get();
    holds(static_cast<bool>(owner) == (object != nullptr), "operator bool says whether there is an object");
    if (object == nullptr) return "-";
    holds(std::addressof(*owner) == object && std::addressof(*owner.operator->()) == object, "*, -> and get agree");
    return text(value_at(object));
};

// Assigns nullptr where the class allows it; that it has to is for the compiler's checks to say.
constexpr auto assign_null = [](auto& owner) {
    if constexpr (std::is_assignable_v<decltype(owner), std::nullptr_t>) {
        owner = nullptr;
    } else {
        owner.reset();
    }
};

// A node that owns the next one. That owner stands in memory of the report, and is destroyed once.
struct Node : judge_contract::Kept {
    int value;
    UniquePtr<Node>* next;

    explicit Node(int v) : value(v) {
        report->blocks.push_back(::operator new(sizeof(UniquePtr<Node>)));
        next = ::new (report->blocks.back()) UniquePtr<Node>;
        report->born(this);
    }
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;
    ~Node() {
        if (report && report->died(this)) std::destroy_at(next);
    }
};

struct Shape {
    Element witness{0};
    virtual ~Shape() = default;
    virtual int corners() const { return 0; }
};
struct Square : Shape {
    Element another{4};
    int corners() const override { return another.read(); }
};

// ---- operations

enum : int { make, reset, null, move, swap, release, reset_own, hand_over, through_another, write, temporary };

template <class P>
struct Play {
    P slots[3];

    struct Step {
        P& here;
        P& other;
        const Op& op;
        Seen& seen;
    };
    struct Operation {
        const char* name;
        void (*play)(const Step&);
    };
    static constexpr Operation operations[] = {
        {"reset to new", [](const Step& s) { s.here.reset(new OnHeap(s.op[1])); }},
        {"reset", [](const Step& s) { s.here.reset(); }},
        {"= nullptr", [](const Step& s) { assign_null(s.here); }},
        {"move",
         [](const Step& s) {
             holds(std::addressof(s.here = std::move(s.other)) == &s.here, "assignment returns its target");
         }},
        {"swap", [](const Step& s) { s.here.swap(s.other); }},
        {"release",
         [](const Step& s) {
             OnHeap* was = s.here.get();
             OnHeap* object = s.here.release();
             holds(object == was, "release returns what was owned");
             s.seen << value_at(object);
             if (report->lives(object)) delete object;
         }},
        {"reset to its own", [](const Step& s) { s.here.reset(s.here.release()); }},
        {"reset to released", [](const Step& s) { s.here.reset(s.other.release()); }},
        {"through another",
         [](const Step& s) {
             P another(std::move(s.here));
             same(shown(s.here), "-", "the source of a move is empty");
             s.here = std::move(another);
         }},
        {"write",
         [](const Step& s) {
             if (s.here && report->lives(s.here.get())) s.here->value = (*s.here).value = s.op[1];
         }},
        {"= temporary", [](const Step& s) { s.here = P(new OnHeap(s.op[1])); }},
    };

    void apply(const Op& op, Seen& seen) {
        seen << operations[op.code()].name;
        const bool has_other = op.code() == move || op.code() == swap || op.code() == hand_over;
        P& here = slots[op[0]];
        operations[op.code()].play({here, has_other ? slots[op[1]] : here, op, seen});
        same(report->counts.copied + report->counts.moved, 0, "no object is copied or moved");
        seen << value_at(here.get());
    }
    void state(Seen& seen) {
        for (P& slot : slots) seen << shown(slot);
        seen << "alive" << report->alive();
    }
};

template <class P>
std::vector<std::string> lines_of(const Script& script) {
    Play<P> play;
    std::vector<std::string> lines;
    for (const auto& step : script) {
        const std::vector<int> numbers(step.begin(), step.end());
        Seen seen(true);
        play.apply(Op(numbers), seen);
        play.state(seen);
        lines.push_back(seen.take());
    }
    return lines;
}

// After each operation the learner's owners are what those of the standard library are.
[[gnu::noinline]] void as_standard(const Script& script) {
    const std::vector<std::string> wanted = lines_of<std::unique_ptr<OnHeap>>(script), got = lines_of<Pointer>(script);
    for (std::size_t i = 0; i < script.size(); ++i) {
        if (!same(got[i], wanted[i], "after each operation it is what a std::unique_ptr is")) return;
    }
}

// Storage that does not happen to hold null when an owner is constructed in it.
struct Dirty {
    alignas(Pointer) unsigned char bytes[sizeof(Pointer)];
    Dirty() {
        for (std::size_t i = 0; i < sizeof(bytes); ++i) static_cast<volatile unsigned char*>(bytes)[i] = 0xA5;
    }
};

const std::initializer_list<Named> checks = {
    {"works/construct",
     [] {
         Dirty first, second;
         Pointer* by_default = ::new (static_cast<void*>(first.bytes)) Pointer;
         Pointer* of_null = ::new (static_cast<void*>(second.bytes)) Pointer(nullptr);
         same(shown(*by_default) + shown(*of_null), "--", "by default and from nullptr it is empty");
         std::destroy_at(by_default), std::destroy_at(of_null);
         OnHeap* object = new OnHeap(7);
         Pointer owner(object);
         holds(owner.get() == object, "made of a pointer it owns that object");
         same(shown(owner), "7", "and the object is what it was");
     }},
    {"works/destroy",
     [] {
         {
             Pointer empty, owner(new OnHeap(1));
             same(report->alive(), 1, "the object lives as long as its owner");
         }
         same(report->alive(), 0, "it is destroyed at once when its owner goes");
         same(report->counts.destroyed, 1, "once");
     }},
    {"works/release", [] { as_standard({{make, 0, 8}, {release, 0}, {release, 0}, {make, 0, 9}}); }},
    {"works/reset",
     [] {
         as_standard({{reset, 0}, {make, 0, 1}, {make, 0, 2}, {reset, 0}, {reset, 0}, {make, 0, 3}, {null, 0}});
         Pointer owner(new OnHeap(4));
         owner.reset(nullptr);
         same(shown(owner) + text(report->alive()), "-0", "reset(nullptr) leaves it empty");
     }},
    {"works/self-reset", [] { as_standard({{make, 0, 5}, {reset_own, 0}, {make, 0, 6}, {reset_own, 1}}); }},
    {"works/access",
     [] {
         OnHeap* object = new OnHeap(10);
         Pointer owner(object);
         if (!holds(owner.get() == object, "get leads to the object")) return;
         holds(std::addressof(*owner) == object, "* leads to it");
         holds(std::addressof(*owner.operator->()) == object, "-> leads to it");
         (*owner).value = 11;
         same(object->value, 11, "it can be written through *");
         owner->value = 12;
         same(object->value, 12, "and through ->");
     }},
    {"works/bool",
     [] {
         Pointer owner(new OnHeap(0)), empty;
         holds(owner && !empty && !(!owner), "an owner is true and an empty one false");
         owner.reset();
         holds(!owner, "after reset it is false");
         empty.reset(new OnHeap(0));
         holds(empty ? true : false, "after reset to an object it is true");
     }},
    {"works/polymorphic",
     [] {
         UniquePtr<Shape> none, shape(new Square);
         if (!holds(shape.get(), "it owns the object")) return;
         same(shape->corners(), 4, "an object is reached through its base");
         shape.reset(new Shape);
         if (!holds(shape.get(), "it owns the next one")) return;
         same(shape->corners(), 0, "reset to another one it is that");
         same(report->alive(), 1, "the whole object is destroyed");
         shape.reset(new Square);
     }},
    {"copying/move-construct",
     [] {
         as_standard({{through_another, 0}, {make, 0, 4}, {through_another, 0}});
         Pointer source(new OnHeap(5));
         OnHeap* object = source.get();
         {
             Pointer target(std::move(source)), nothing(std::move(source));
             same(shown(target) + shown(source) + shown(nothing), "5--", "the new one owns it, the source is empty");
             holds(target.get() == object, "the object is the same");
         }
         same(report->alive(), 0, "it goes with its new owner");
     }},
    {"copying/move-assign",
     [] {
         as_standard({{make, 0, 1},
                      {make, 1, 2},
                      {move, 0, 1},
                      {move, 1, 0},
                      {move, 1, 0},
                      {move, 1, 0},
                      {temporary, 0, 3},
                      {temporary, 0, 4}});
     }},
    {"copying/self-move", [] { as_standard({{make, 0, 6}, {move, 0, 0}, {move, 1, 1}}); }},
    {"copying/swap",
     [] {
         as_standard({{make, 0, 1}, {make, 1, 2}, {swap, 0, 1}, {swap, 0, 2}, {swap, 0, 2}, {swap, 0, 0}});
         Pointer first(new OnHeap(1)), second(new OnHeap(2));
         OnHeap* one = first.get();
         std::swap(first, second);
         same(shown(first) + shown(second), "21", "std::swap exchanges two as well");
         first.swap(second);
         holds(first.get() == one, "the objects stay where they are");
     }},
    {"copying/pop-front",
     [] {
         UniquePtr<Node> head;
         UniquePtr<Node>* tail = &head;
         for (int value = 1; value <= 4; ++value) {
             tail->reset(new Node(value));
             if (!same(shown(*tail), text(value), "each node owns the next one")) return;
             tail = tail->get()->next;
         }
         for (int value = 2; value <= 4; ++value) {
             head = std::move(*head->next);
             if (!same(shown(head), text(value), "the next node is the head then")) return;
             same(report->alive(), 5 - value, "the one before is destroyed, and no other");
         }
         head = std::move(*head->next);
         same(shown(head) + text(report->alive()), "-0", "behind the last there is none");
         head.reset(new Node(5));
         if (head) head->next->reset(new Node(6));
         head.reset();
         same(report->alive(), 0, "a node takes along what it owns");
     }},
    {"copying/owner-cycle",
     [] {
         const auto cycle = [](auto give_up) {
             Node *alone = new Node(1), *first = new Node(2), *second = new Node(3);
             alone->next->reset(alone), first->next->reset(second), second->next->reset(first);
             give_up(*alone->next);
             same(report->alive(), 2, "one that owns itself is destroyed, once");
             give_up(*first->next);
             same(report->alive(), 0, "two that own each other are both destroyed, once");
         };
         cycle([](auto& owner) { owner.reset(); });
         cycle([](auto& owner) { owner = UniquePtr<Node>(); });
         cycle(assign_null);
     }},
    {"copying/in-a-vector",
     [] {
         std::vector<Pointer> owners;
         const auto all = [&owners] {
             std::string values;
             for (Pointer& owner : owners) values += shown(owner);
             return values + " " + text(report->alive());
         };
         for (int value = 0; value < 6; ++value) owners.push_back(Pointer(new OnHeap(value)));
         same(all(), "012345 6", "owners can be pushed");
         owners.erase(owners.begin() + 1);
         same(all(), "02345 5", "erased");
         std::reverse(owners.begin(), owners.end());
         same(all(), "54320 5", "reversed");
         owners.insert(owners.begin() + 2, Pointer(new OnHeap(9)));
         same(all(), "549320 6", "inserted");
         owners.resize(2);
         same(all(), "54 2", "and cut off");
     }},
    {"exceptions/unwinding",
     [] {
         try {
             Pointer outer(new OnHeap(1)), inner(new OnHeap(2));
             inner = std::move(outer);
             throw 5;
         } catch (int) {
             same(report->alive(), 0, "an exception that leaves the scope takes all objects along");
         }
     }},
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        namespace driver = contract_driver;
        return judge_contract::run<driver::Play<driver::Pointer>>(check, ops, driver::checks);
    }
};
