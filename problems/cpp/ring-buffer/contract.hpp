// Drives the learner's RingBuffer: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Aligned;
using judge_contract::Element;
using judge_contract::holds;
using judge_contract::MoveOnly;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;

using Ring = RingBuffer<Element>;

// Its elements from the oldest on, and the capacity: "1 2 of 3".
template <class R>
std::string shown(R& ring) {
    const R& unchanging = ring;
    std::string all;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        holds(std::addressof(ring[i]) == std::addressof(unchanging.at(i)), "[] and at lead to the same element");
        all += judge_contract::text(ring[i].read()) + " ";
    }
    holds(ring.empty() == (ring.size() == 0), "it is empty exactly where its size is 0");
    holds(ring.full() == (ring.size() == ring.capacity()), "it is full exactly where size and capacity are equal");
    if (!ring.empty()) {
        holds(std::addressof(ring.front()) == std::addressof(ring[0]), "front is the oldest element");
        holds(std::addressof(ring.back()) == std::addressof(ring[ring.size() - 1]), "back is the newest element");
        holds(std::addressof(unchanging.front()) == std::addressof(ring[0]), "front of a const one is the oldest");
        holds(std::addressof(unchanging.back()) == std::addressof(ring.back()), "back of a const one is the newest");
    }
    return all + "of " + judge_contract::text(ring.capacity());
}

// A buffer of three that has gone round: it holds `values` and its oldest is not in the first place.
Ring turned(std::initializer_list<int> values) {
    Ring ring(3);
    ring.emplace_back(0);
    ring.emplace_back(0);
    ring.pop_front();
    ring.pop_front();
    for (const int value : values) ring.emplace_back(value);
    return ring;
}

void construct() {
    Ring ring(3);
    same(shown(ring), "of 3", "a new one is empty and has the capacity it was asked for");
    same(report->counts.made, 0, "a new one constructs no element");
    judge_contract::throws<std::invalid_argument>([] { const Ring none(0); },
                                                  "a capacity of 0 throws invalid_argument");
}

void push() {
    Ring ring(2);
    const Element one(1);
    ring.push_back(one);
    same(shown(ring), "1 of 2", "push_back appends a copy");
    ring.push_back(Element(2));
    same(shown(ring), "1 2 of 2", "push_back appends a temporary");
    Element& made = ring.emplace_back(3);
    holds(std::addressof(made) == std::addressof(ring.back()), "emplace_back returns the new element");
    same(one.read(), 1, "what is copied stays as it is");
}

void overwrite() {
    Ring ring(3);
    for (int value = 1; value <= 3; ++value) ring.push_back(Element(value));
    ring.push_back(Element(4));
    same(shown(ring), "2 3 4 of 3", "a full one drops the oldest element for a new one");
    ring.emplace_back(5);
    same(shown(ring), "3 4 5 of 3", "emplace_back does so too");
    for (int value = 6; value <= 20; ++value) ring.push_back(Element(value));
    same(shown(ring), "18 19 20 of 3", "however often it goes round");
    Ring single(1);
    single.emplace_back(1);
    single.emplace_back(2);
    same(shown(single), "2 of 1", "one of capacity 1 holds the newest");
    same(report->alive(), 4, "what is dropped is destroyed at once");
}

void pop() {
    Ring ring = turned({1, 2, 3});
    const Since now;
    ring.pop_front();
    same(shown(ring), "2 3 of 3", "pop_front drops the oldest");
    same(now.destroyed(), 1, "pop_front destroys it at once");
    same(now.moved() + now.copied(), 0, "pop_front leaves all others where they are");
    ring.pop_front();
    ring.pop_front();
    same(shown(ring), "of 3", "until nothing is left");
    ring.emplace_back(4);
    same(shown(ring), "4 of 3", "an empty one can be used again");
}

void at() {
    Ring ring = turned({1, 2});
    const Ring& unchanging = ring;
    ring.at(1).value = 5;
    same(shown(ring), "1 5 of 3", "an element can be written through at");
    ring[0].value = 4;
    same(shown(ring), "4 5 of 3", "an element can be written through []");
    judge_contract::throws<std::out_of_range>([&] { (void)ring.at(2); }, "at behind the newest throws out_of_range");
    judge_contract::throws<std::out_of_range>([&] { (void)unchanging.at(static_cast<std::size_t>(-1)); },
                                              "at of a huge index throws out_of_range");
}

void clear() {
    Ring ring = turned({1, 2, 3});
    ring.clear();
    same(shown(ring), "of 3", "clear leaves the capacity and no element");
    same(report->alive(), 0, "clear destroys every element");
    ring.emplace_back(1);
    same(shown(ring), "1 of 3", "it can be used again");
}

void copy() {
    Ring source = turned({1, 2, 3});
    Ring target(source);
    same(shown(target), "1 2 3 of 3", "a copy has equal elements and the same capacity");
    target[0].value = 9;
    target.emplace_back(4);
    same(shown(source), "1 2 3 of 3", "a copy has elements of its own");
    same(shown(target), "2 3 4 of 3", "a copy goes round by itself");
}

void copy_assign() {
    Ring source = turned({1, 2, 3});
    Ring smaller(1), larger(5);
    smaller.emplace_back(7);
    larger.emplace_back(8);
    const Ring* result = std::addressof(smaller = source);
    holds(result == &smaller, "copy assignment returns the target");
    same(shown(smaller), "1 2 3 of 3", "a smaller one takes elements and capacity");
    larger = source;
    same(shown(larger), "1 2 3 of 3", "a larger one takes elements and capacity");
    same(report->alive(), 9, "the old elements are destroyed");
}

void move() {
    Ring source = turned({1, 2, 3});
    const Since now;
    Ring target(std::move(source));
    same(shown(target), "1 2 3 of 3", "a move hands elements and capacity over");
    same(now.moved() + now.copied() + now.destroyed(), 0, "a move touches no element");
    holds(source.empty(), "the source of a move is empty");
    Ring assigned(1);
    assigned.emplace_back(9);
    assigned = std::move(target);
    same(shown(assigned), "1 2 3 of 3", "move assignment hands elements and capacity over");
    holds(target.empty(), "the source of a move assignment is empty");
    same(report->alive(), 3, "what the target held is destroyed at once");
    source = assigned;
    same(shown(source), "1 2 3 of 3", "a moved-from one can be assigned to");
}

void self_assignment() {
    Ring ring = turned({1, 2, 3});
    Ring& same_ring = ring;
    ring = same_ring;
    same(shown(ring), "1 2 3 of 3", "assigned to itself it stays what it is");
    ring.swap(same_ring);
    same(shown(ring), "1 2 3 of 3", "swapped with itself it stays what it is");
}

void swap() {
    Ring a = turned({1, 2, 3}), b(1);
    b.emplace_back(4);
    const Since now;
    a.swap(b);
    same(shown(a) + ", " + shown(b), "4 of 1, 1 2 3 of 3", "two exchange elements and capacity");
    same(now.moved() + now.copied(), 0, "a swap touches no element");
}

void move_only() {
    RingBuffer<MoveOnly> ring(2);
    ring.push_back(MoveOnly(1));
    ring.emplace_back(2);
    ring.push_back(MoveOnly(3));
    same(shown(ring), "2 3 of 2", "elements that can only be moved will do");
    RingBuffer<Aligned> aligned(3);
    for (int value = 0; value < 5; ++value) aligned.emplace_back(value);
    same(shown(aligned), "2 3 4 of 3", "over-aligned elements stand where they may");
}

void aliasing() {
    Ring ring = turned({1, 2, 3});
    ring.push_back(ring.front());
    same(shown(ring), "2 3 1 of 3", "the argument may be the element that is dropped");
    ring.push_back(ring.back());
    same(shown(ring), "3 1 1 of 3", "or the newest");
    ring.emplace_back(ring.front());
    same(shown(ring), "1 1 3 of 3", "in emplace_back as well");
}

void push_throws() {
    struct Both {
        Ring ring;
        Element value{9};
        explicit Both(std::initializer_list<int> values) : ring(turned(values)) {}
    };
    judge_contract::throw_everywhere(
        [] { return std::make_unique<Both>(std::initializer_list<int>{1, 2}); },
        [](auto& both) { both->ring.push_back(both->value); },
        [](auto& both) { same(shown(both->ring), "1 2 of 3", "if a copy throws, nothing has changed"); });
    judge_contract::throw_everywhere([] { return std::make_unique<Both>(std::initializer_list<int>{1, 2, 3}); },
                                     [](auto& both) { both->ring.push_back(both->value); },
                                     [](auto& both) {
                                         same(shown(both->ring), "1 2 3 of 3",
                                              "if a copy into a full one throws, nothing has changed");
                                     });
    judge_contract::throw_everywhere([] { return std::make_unique<Both>(std::initializer_list<int>{1, 2}); },
                                     [](auto& both) { both->ring.emplace_back(7); },
                                     [](auto& both) {
                                         same(shown(both->ring), "1 2 of 3",
                                              "if emplace_back throws where there is room, nothing has changed");
                                     });
    judge_contract::throw_everywhere(
        [] { return std::make_unique<Both>(std::initializer_list<int>{1, 2, 3}); },
        [](auto& both) { both->ring.emplace_back(7); },
        [](auto& both) { same(shown(both->ring), "1 2 3 of 3", "if emplace_back throws, nothing has changed"); });
}

void copy_throws() {
    const auto make = [] { return std::make_unique<Ring>(turned({1, 2, 3})); };
    judge_contract::throw_everywhere(
        make, [](auto& ring) { const Ring copy(*ring); },
        [](auto& ring) { same(shown(*ring), "1 2 3 of 3", "if a copy throws, the source is untouched"); });
    struct Both {
        Ring target = turned({7}), source = turned({1, 2, 3});
    };
    judge_contract::throw_everywhere(
        [] { return std::make_unique<Both>(); }, [](auto& both) { both->target = both->source; },
        [](auto& both) {
            same(shown(both->target), "7 of 3", "if a copy assignment throws, the target is what it was");
        });
}

void no_copies() {
    const Since now;
    Ring ring(2);
    for (int value = 0; value < 6; ++value) ring.push_back(Element(value));
    for (int value = 0; value < 6; ++value) ring.emplace_back(value);
    Ring other(std::move(ring));
    other.swap(ring);
    same(now.copied(), 0, "temporaries are moved in, and never copied");
    Ring fresh(4);
    const Since later;
    fresh.emplace_back(1);
    same(later.copied() + later.moved(), 0, "where there is room emplace_back constructs in place");
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            RingBuffer<int> ring(3), other(2);
            for (int value = 0; value < 5; ++value) ring.push_back(value);
            other = ring;
            other = std::move(ring);
        },
        "the storage is given back");
}

struct Play {
    Ring slots[3] = {Ring(2), Ring(3), Ring(1000)};

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Ring& here = slots[op[0]];
        switch (op.code()) {
            case 0:
                seen << "push_back", here.push_back(Element(op[1]));
                break;
            case 1:
                seen << "pop_front";
                if (here.empty()) break;
                seen << here.front().read();
                here.pop_front();
                break;
            case 2:
                seen << "clear", here.clear();
                break;
            case 3:
                seen << "copy", here = slots[op[1]];
                break;
            case 4:
                seen << "swap", here.swap(slots[op[1]]);
                break;
            case 5:
                seen << "emplace_back" << here.emplace_back(op[1]).read();
                break;
            case 6:
                seen << "again";
                if (!here.empty()) here.push_back(here.front());
                break;
            case 7: {
                seen << "through another";
                Ring other(std::move(here));
                here = std::move(other);
                break;
            }
            default:
                seen << "unknown";
        }
        seen << "size" << here.size();
    }
    void state(judge_contract::Seen& seen) {
        for (Ring& slot : slots) seen << shown(slot) + (&slot == &slots[2] ? "" : ",");
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
                {"works/overwrite", contract_driver::overwrite},
                {"works/pop", contract_driver::pop},
                {"works/at", contract_driver::at},
                {"works/clear", contract_driver::clear},
                {"works/aliasing", contract_driver::aliasing},
                {"copying/copy", contract_driver::copy},
                {"copying/copy-assign", contract_driver::copy_assign},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"copying/move-only", contract_driver::move_only},
                {"exceptions/push", contract_driver::push_throws},
                {"exceptions/copy", contract_driver::copy_throws},
                {"cost/no-copies", contract_driver::no_copies},
                {"cost/memory", contract_driver::memory},
            });
    }
};
