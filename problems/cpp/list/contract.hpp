// Drives the learner's List: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Defaulted;
using judge_contract::holds;
using judge_contract::MoveOnly;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;
using judge_contract::throw_everywhere;

using Values = List<Defaulted>;

// Its elements, "[1 2 3]": forth and back they have to be the same.
template <class L>
std::string shown(L& list) {
    const L& unchanging = list;
    std::vector<int> forth, back;
    for (auto it = unchanging.begin(); it != unchanging.end() && forth.size() < 30000; ++it)
        forth.push_back(it->read());
    for (auto it = list.end(); it != list.begin() && back.size() <= forth.size();) back.push_back((--it)->read());
    std::reverse(back.begin(), back.end());
    holds(forth == back, "forth and back one meets the same elements");
    holds(list.size() == forth.size(), "one meets as many elements as there are");
    holds(list.empty() == forth.empty(), "it is empty exactly where its size is 0");
    if (!list.empty()) {
        holds(std::addressof(list.front()) == std::addressof(*list.begin()), "front is the first element");
        holds(std::addressof(unchanging.back()) == std::addressof(*std::prev(list.end())), "back is the last element");
    }
    return judge_contract::text(forth);
}

Values of(std::initializer_list<int> values) {
    Values list;
    for (const int value : values) list.emplace_back(value);
    return list;
}

void construct() {
    Values list;
    same(shown(list), "[]", "a new one is empty");
    List<int> numbers{1, 2, 3};
    same(judge_contract::text(numbers), "[1 2 3]", "of a list of values it holds these");
}

void ends() {
    Values list;
    const Defaulted two(2), three(3);
    list.push_back(two);
    list.push_front(Defaulted(1));
    list.push_back(Defaulted(4));
    list.push_front(three);
    same(shown(list), "[3 1 2 4]", "elements are pushed at both ends");
    same(list.emplace_front(5).read() + list.emplace_back(6).read(), 11, "emplace leads to the new element");
    list.pop_front();
    list.pop_back();
    same(shown(list), "[3 1 2 4]", "and popped");
    list.push_back(list.front());
    list.push_front(list.back());
    same(shown(list), "[3 3 1 2 4 3]", "the argument may be an element of the list");
    while (list.size() > 1) list.pop_back();
    list.pop_front();
    same(shown(list), "[]", "until none is left");
    same(report->alive(), 2, "what is popped is destroyed at once");
    list.push_back(two);
    same(shown(list), "[2]", "an empty one can be used again");
}

void insert() {
    Values list;
    const Defaulted one(1);
    auto at = list.insert(list.end(), one);
    same(at->read(), 1, "insert into an empty one returns where the element is");
    at = list.insert(at, Defaulted(2));
    same(at->read(), 2, "insert before the first returns where the element is");
    list.insert(list.end(), Defaulted(3));
    list.insert(++at, Defaulted(4));
    same(shown(list), "[2 4 1 3]", "an element comes before the place");
}

void erase() {
    Values list = of({1, 2, 3, 4});
    auto next = list.erase(std::next(list.begin()));
    same(next->read(), 3, "erase returns the next place");
    next = list.erase(list.begin());
    holds(next == list.begin(), "erase of the first returns the new first place");
    next = list.erase(std::prev(list.end()));
    holds(next == list.end(), "erase of the last returns the end");
    same(shown(list), "[3]", "only the element at the place is removed");
    list.erase(list.begin());
    same(shown(list), "[]", "until none is left");
    same(report->alive(), 0, "what is erased is destroyed at once");
    list = of({1, 2, 3});
    list.clear();
    same(shown(list), "[]", "clear removes all");
}

void iterate() {
    Values list = of({1, 2, 3});
    auto it = list.begin();
    same((it++)->read(), 1, "it++ is the old place");
    same(it->read(), 2, "and then the next one");
    same((it--)->read(), 2, "it-- is the old place");
    same((++it)->read(), 2, "++it is the next place");
    same((--it)->read(), 1, "--it is the one before");
    for (Defaulted& each : list) each.value += 5;
    (*std::prev(list.end())).value = 9;
    same(shown(list), "[6 7 9]", "elements can be written");
    const Values::const_iterator constant = list.begin();
    holds(constant == list.begin(), "a const_iterator equals the iterator that it was made of");
    same(static_cast<int>(std::distance(list.begin(), list.end())), 3, "the library can measure it");
}

void splice() {
    Values list = of({1, 2}), other = of({3, 4}), empty;
    const auto at = std::next(list.begin());
    const Since now;
    list.splice(at, other);
    same(shown(list) + shown(other), "[1 3 4 2][]", "all elements come before the place, in their order");
    list.splice(list.begin(), empty);
    same(shown(list), "[1 3 4 2]", "an empty one adds nothing");
    other.splice(other.end(), list);
    same(shown(other) + shown(list), "[1 3 4 2][]", "an empty one takes over all");
    same(now.copied() + now.moved() + now.destroyed(), 0, "no element is touched");
    list.emplace_back(5);
    other.splice(other.end(), list);
    same(shown(other), "[1 3 4 2 5]", "before the end it is appended");
}

void reverse() {
    Values none, one = of({1}), three = of({1, 2, 3});
    const auto first = three.begin();
    const Since now;
    for (Values* list : {&none, &one, &three}) list->reverse();
    same(shown(none) + shown(one) + shown(three), "[][1][3 2 1]", "the order is turned round");
    same(now.copied() + now.moved(), 0, "no element is touched");
    holds(first == std::prev(three.end()), "an iterator leads to its element as before");
    three.emplace_back(4);
    same(shown(three), "[3 2 1 4]", "it can be used further");
}

void equality() {
    const Values a = of({1, 2}), b = of({1, 2}), c = of({2, 1}), shorter = of({1}), longer = of({1, 2, 3});
    holds(a == b, "equal elements in the same order are equal");
    holds(a != c, "the order makes a difference");
    holds(a != shorter && a != longer && shorter != a && longer != a, "so does the length");
    holds(of({}) == of({}), "empty ones are equal");
}

void stays() {
    Values list = of({1, 2, 3}), other = of({7});
    auto two = std::next(list.begin());
    const Defaulted* address = std::addressof(*two);
    list.erase(list.begin());
    list.insert(two, Defaulted(4));
    list.pop_back();
    same(two->read(), 2, "an iterator stays while others come and go");
    list.swap(other);
    Values third(std::move(other));
    other = std::move(third);
    list.splice(list.begin(), other);
    holds(std::addressof(*two) == address, "an element stays where it is");
    same(two->read(), 2, "through moves, a swap and a splice too");
    const auto next = list.erase(two);
    same(next->read(), 7, "and its iterator belongs to the list where it is now");
    same(shown(list), "[4 7]", "from which it can be erased");
}

void copy() {
    Values source = of({1, 2, 3}), empty;
    Values target(source), of_empty(empty);
    same(shown(target) + shown(of_empty), "[1 2 3][]", "a copy has equal elements");
    target.front().value = 9;
    target.pop_back();
    same(shown(source), "[1 2 3]", "a copy has elements of its own");
}

void copy_assign() {
    for (const auto& from : {std::initializer_list<int>{}, {1, 2}, {1, 2, 3, 4, 5}}) {
        Values source = of(from), target = of({7, 8, 9}), empty;
        const Values* result = std::addressof(target = source);
        holds(result == &target, "copy assignment returns the target");
        empty = source;
        same(shown(target) + shown(empty), shown(source) + shown(source), "the target has equal elements");
        same(report->alive(), 3 * static_cast<long long>(from.size()), "the old elements are destroyed");
    }
}

void move() {
    Values source = of({1, 2, 3}), empty;
    const Since now;
    Values target(std::move(source)), of_empty(std::move(empty));
    same(shown(target) + shown(source) + shown(of_empty), "[1 2 3][][]",
         "the elements are handed over, the source is empty");
    same(now.copied() + now.moved() + now.destroyed(), 0, "no element is touched");
    Values assigned = of({7});
    assigned = std::move(target);
    same(shown(assigned) + shown(target), "[1 2 3][]", "in an assignment too");
    same(report->alive(), 3, "what the target held is destroyed");
    source.emplace_back(4);
    target.emplace_front(5);
    same(shown(source) + shown(target), "[4][5]", "moved-from ones can be used again");
    target = std::move(empty);
    same(shown(target), "[]", "an empty source empties the target");
}

void self_assignment() {
    Values list = of({1, 2, 3}), empty;
    Values& same_list = list;
    Values& same_empty = empty;
    list = same_list;
    list.swap(same_list);
    empty = same_empty;
    empty.swap(same_empty);
    same(shown(list) + shown(empty), "[1 2 3][]", "assigned to or swapped with itself it stays what it is");
}

void swap() {
    Values a = of({1, 2}), b = of({3}), empty;
    const Since now;
    a.swap(b);
    same(shown(a) + shown(b), "[3][1 2]", "two exchange their elements");
    b.swap(empty);
    same(shown(b) + shown(empty), "[][1 2]", "with an empty one too");
    b.swap(a);
    same(shown(a) + shown(b), "[][3]", "in both directions");
    same(now.copied() + now.moved(), 0, "no element is touched");
    a.emplace_back(4);
    empty.emplace_front(5);
    same(shown(a) + shown(empty), "[4][5 1 2]", "and can be used further");
}

void move_only() {
    List<MoveOnly> list;
    list.push_back(MoveOnly(2));
    list.push_front(MoveOnly(1));
    list.insert(list.end(), MoveOnly(3));
    List<MoveOnly> other(std::move(list));
    list.swap(other);
    same(shown(list), "[1 2 3]", "what can only be moved can be pushed, inserted and moved along");
}

void insert_throws() {
    struct Both {
        Values list = of({1, 2});
        Defaulted value{9};
    };
    const auto make = [] { return std::make_unique<Both>(); };
    const auto unchanged = [](auto& both) {
        same(shown(both->list), "[1 2]", "if a construction throws, nothing has changed");
    };
    throw_everywhere(make, [](auto& both) { both->list.push_back(both->value); }, unchanged);
    throw_everywhere(make, [](auto& both) { both->list.push_front(both->value); }, unchanged);
    throw_everywhere(make, [](auto& both) { both->list.emplace_back(7); }, unchanged);
    throw_everywhere(
        make, [](auto& both) { both->list.insert(std::next(both->list.begin()), both->value); }, unchanged);
    judge_contract::loses_no_memory(
        [&] {
            Values list = of({1});
            judge_contract::Fuse fuse(0);
            try {
                list.emplace_back(2);
            } catch (const judge_contract::Planned&) {
            }
        },
        "the node of an element that threw is given back");
}

void copy_throws() {
    struct Both {
        Values target = of({7, 8}), source = of({1, 2, 3});
    };
    const auto untouched = [](auto& both) {
        same(shown(both->source), "[1 2 3]", "if a copy throws, the source is untouched");
        shown(both->target);
    };
    throw_everywhere([] { return std::make_unique<Both>(); }, [](auto& both) { const Values copy(both->source); },
                     untouched);
    throw_everywhere([] { return std::make_unique<Both>(); }, [](auto& both) { both->target = both->source; },
                     untouched);
}

void no_copies() {
    Values list;
    const Since now;
    list.emplace_back(1);
    list.emplace_front(2);
    same(now.copied() + now.moved(), 0, "emplace constructs in place");
    list.push_back(Defaulted(3));
    list.push_front(Defaulted(4));
    list.insert(list.begin(), Defaulted(5));
    same(now.copied(), 0, "temporaries are moved in, never copied");
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            List<int> list{1, 2, 3}, other{4};
            list.erase(list.begin());
            list.pop_back();
            other = list;
            list.splice(list.begin(), other);
            List<int> third(std::move(list));
            other = third;
            other = std::move(third);
            list.clear();
        },
        "every node is given back");
}

struct Play {
    Values slots[3];

    // The place of that number, counted round, at most a few steps from the beginning.
    static Values::iterator place(Values& list, int number, std::size_t places) {
        return std::next(list.begin(),
                         static_cast<int>(static_cast<std::size_t>(number) % std::min<std::size_t>(places, 8)));
    }
    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Values& here = slots[op[0]];
        switch (op.code()) {
            case 0:
                seen << "push_back", here.push_back(Defaulted(op[1]));
                break;
            case 1:
                seen << "push_front", here.push_front(Defaulted(op[1]));
                break;
            case 2:
                seen << "pop_back";
                if (!here.empty()) seen << here.back().read(), here.pop_back();
                break;
            case 3:
                seen << "pop_front";
                if (!here.empty()) seen << here.front().read(), here.pop_front();
                break;
            case 4:
                seen << "insert" << here.insert(place(here, op[1], here.size() + 1), Defaulted(op[1]))->read();
                break;
            case 5: {
                seen << "erase";
                if (here.empty()) break;
                const auto next = here.erase(place(here, op[1], here.size()));
                if (next != here.end()) seen << next->read();
                break;
            }
            case 6: {
                Values& other = slots[op[1]];
                seen << "splice";
                if (op[0] != op[1]) here.splice(place(here, 1, here.size() + 1), other);
                break;
            }
            case 7:
                seen << "copy", here = slots[op[1]];
                break;
            case 8:
                seen << "swap", here.swap(slots[op[1]]);
                break;
            case 9:
                seen << "reverse", here.reverse();
                break;
            default:
                seen << "unknown";
        }
        seen << "size" << here.size();
    }
    void state(judge_contract::Seen& seen) {
        for (Values& slot : slots) seen << shown(slot);
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
                {"works/ends", contract_driver::ends},
                {"works/insert", contract_driver::insert},
                {"works/erase", contract_driver::erase},
                {"works/iterate", contract_driver::iterate},
                {"works/splice", contract_driver::splice},
                {"works/reverse", contract_driver::reverse},
                {"works/equality", contract_driver::equality},
                {"works/stays", contract_driver::stays},
                {"copying/copy", contract_driver::copy},
                {"copying/copy-assign", contract_driver::copy_assign},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"copying/move-only", contract_driver::move_only},
                {"exceptions/insert", contract_driver::insert_throws},
                {"exceptions/copy", contract_driver::copy_throws},
                {"cost/no-copies", contract_driver::no_copies},
                {"cost/memory", contract_driver::memory},
            });
    }
};
