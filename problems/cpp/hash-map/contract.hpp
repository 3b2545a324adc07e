// Drives the learner's HashMap: named checks, and operations on two of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Defaulted;
using judge_contract::Element;
using judge_contract::holds;
using judge_contract::PoorHash;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;
using judge_contract::throw_everywhere;

// Keys below 16 meet in two buckets, all others are spread well. Never throws.
struct Mixed {
    std::size_t operator()(const Element& key) const {
        ++report->counts.compared;
        const auto value = static_cast<std::uint64_t>(key.read());
        if (value < 16) return value % 2;
        const std::uint64_t mixed = value * 0x9E3779B97F4A7C15u;
        return static_cast<std::size_t>(mixed ^ (mixed >> 32));
    }
};

using Map = HashMap<Defaulted, Defaulted, Mixed>;

Defaulted E(int value) { return Defaulted(value); }

// Its elements by their keys, "[1=5 2=7]"; what a loop shows and what a search finds have to be the same.
template <class M>
std::string shown(M& map) {
    const M& unchanging = map;
    std::vector<std::pair<int, int>> all;
    for (auto&& each : unchanging) all.emplace_back(each.first.read(), each.second.read());
    std::sort(all.begin(), all.end());
    holds(all.size() == map.size(), "a loop meets as many elements as there are");
    holds(map.empty() == (map.size() == 0), "it is empty exactly where its size is 0");
    std::string text;
    for (const auto& [key, value] : all) {
        const auto found = map.find(E(key));
        if (holds(found != map.end(), "what a loop meets is found as well"))
            same(found->second.read(), value, "a search leads to the value that a loop meets");
        text += (text.empty() ? "" : " ") + std::to_string(key) + "=" + std::to_string(value);
    }
    return "[" + text + "]";
}

template <class M = Map>
M of(std::initializer_list<std::pair<int, int>> elements) {
    M map;
    for (const auto& [key, value] : elements) map.insert({E(key), E(value)});
    return map;
}

void construct() {
    Map map;
    same(shown(map), "[]", "a new one is empty");
    holds(map.find(E(1)) == map.end(), "nothing is found in a new one");
    same(map.erase(E(1)), 0u, "nothing is erased from a new one");
    holds(map.begin() == map.end(), "there is nothing to go through in a new one");
}

void insert() {
    Map map;
    const auto first = map.insert({E(20), E(1)});
    holds(first.second, "a new key is put in");
    holds(first.first->first.read() == 20 && first.first->second.read() == 1, "insert says where the element is");
    const auto again = map.insert({E(20), E(2)});
    holds(!again.second, "a key that is present is not put in again");
    same(again.first->second.read(), 1, "insert says where the old element is");
    map.insert({E(21), E(3)});
    same(shown(map), "[20=1 21=3]", "insert leaves the old value alone");
}

void assign() {
    Map map = of({{20, 1}});
    const auto old = map.insert_or_assign(E(20), E(2));
    holds(!old.second && old.first->second.read() == 2, "insert_or_assign replaces the value of a present key");
    const auto added = map.insert_or_assign(E(21), E(3));
    holds(added.second && added.first->second.read() == 3, "insert_or_assign puts a new key in");
    same(shown(map), "[20=2 21=3]", "each key is there once");
}

void subscript() {
    Map map = of({{20, 1}});
    map[E(20)].value = 2;
    same(map[E(21)].read(), 0, "[] makes a missing value by default");
    map[E(22)] = E(3);
    const Defaulted key(23);
    map[key] = E(4);
    same(shown(map), "[20=2 21=0 22=3 23=4]", "[] leads to the value");
}

void find() {
    Map map = of({{1, 5}, {20, 6}});
    const Map& unchanging = map;
    for (const int key : {1, 3, 20, 21}) {
        const bool there = key == 1 || key == 20;
        same(unchanging.contains(E(key)), there, "contains says whether the key is there");
        same(static_cast<bool>(unchanging.count(E(key))), there, "count is 1 or 0");
        same(unchanging.find(E(key)) != unchanging.end(), there, "find of a const one leads to the element or the end");
        if (there) {
            same(unchanging.at(E(key)).read(), key == 1 ? 5 : 6, "at leads to the value");
        } else {
            judge_contract::throws<std::out_of_range>([&] { (void)map.at(E(key)); },
                                                      "at of a missing key throws out_of_range");
            judge_contract::throws<std::out_of_range>([&] { (void)unchanging.at(E(key)); },
                                                      "at of a const one does so too");
        }
    }
    map.at(E(1)).value = 7;
    map.find(E(20))->second.value = 8;
    same(shown(map), "[1=7 20=8]", "values can be written through at and find");
}

void erase() {
    Map map = of({{20, 1}, {21, 2}, {22, 3}});
    same(map.erase(E(21)), 1u, "erase of a present key removes one element");
    same(map.erase(E(21)), 0u, "erase of a missing key removes none");
    same(shown(map), "[20=1 22=3]", "all others stay");
    map.insert({E(21), E(4)});
    same(shown(map), "[20=1 21=4 22=3]", "an erased key can be put in again");
    for (const int key : {20, 21, 22}) map.erase(E(key));
    same(shown(map), "[]", "until none is left");
}

void collisions() {
    for (int erased = 0; erased < 6; ++erased) {
        auto map = of<HashMap<Defaulted, Defaulted, PoorHash>>({{0, 1}, {2, 1}, {4, 1}, {6, 1}, {1, 1}, {3, 1}});
        const int keys[] = {0, 2, 4, 6, 1, 3};
        map.erase(E(keys[erased]));
        for (const int key : keys)
            same(map.contains(E(key)), key != keys[erased],
                 "exactly the erased one of six keys of two buckets is gone");
        map.insert_or_assign(E(6), E(2));
        same(map.size(), erased == 3 ? 6u : 5u, "a key behind an erased one is not put in a second time");
        for (const int key : keys) map.erase(E(key));
        same(shown(map), "[]", "each can be erased");
    }
}

void iterate() {
    Map map = of({{1, 1}, {2, 2}, {3, 3}, {20, 4}});
    for (auto it = map.begin(); it != map.end(); ++it) it->second.value += 10;
    for (auto&& each : map) (*std::addressof(each.second)).value += 100;
    same(shown(map), "[1=111 2=112 3=113 20=114]", "values can be written while one goes through them");
}

void clear() {
    Map map = of({{1, 1}, {3, 3}, {20, 4}});
    map.clear();
    same(shown(map), "[]", "clear removes all");
    holds(!map.contains(E(3)), "nothing is found afterwards");
    map.insert({E(3), E(5)});
    same(shown(map), "[3=5]", "it can be used again");
}

void aliasing() {
    Map map = of({{20, 7}});
    for (int key = 21; key < 90; ++key) map.insert_or_assign(E(key), map.at(E(key - 1)));
    bool all = true;
    for (int key = 20; key < 90; ++key) all = all && map.at(E(key)).read() == 7;
    holds(all, "a value of the map can be put in under another key");
}

void growth() {
    Map map;
    for (int key = 0; key < 1000; ++key) map.insert({E(key * 3), E(key)});
    same(map.size(), 1000u, "so many keys, so many elements");
    bool right = true, absent = true;
    for (int key = 0; key < 1000; ++key) {
        const auto found = map.find(E(key * 3));
        right = right && found != map.end() && found->second.read() == key;
        absent = absent && !map.contains(E(key * 3 + 1));
    }
    holds(right, "each is found with its value");
    holds(absent, "what was not put in is not found");
}

void copy() {
    Map source = of({{1, 1}, {3, 3}, {20, 4}}), empty;
    Map target(source), of_empty(empty);
    same(shown(target) + shown(of_empty), "[1=1 3=3 20=4][]", "a copy has equal elements");
    target[E(1)].value = 9;
    target.erase(E(3));
    same(shown(source), "[1=1 3=3 20=4]", "a copy has elements of its own");
}

void copy_assign() {
    Map source = of({{1, 1}, {20, 4}}), target = of({{2, 2}, {20, 5}}), empty;
    const Map* result = std::addressof(target = source);
    holds(result == &target, "copy assignment returns the target");
    same(shown(target) + shown(source), "[1=1 20=4][1=1 20=4]", "the target has the elements of the source only");
    target = empty;
    same(shown(target), "[]", "an empty source empties the target");
    empty = source;
    empty.insert({E(3), E(3)});
    same(shown(empty) + shown(source), "[1=1 3=3 20=4][1=1 20=4]", "an empty target takes them over");
}

void move() {
    Map source = of({{1, 1}, {3, 3}, {20, 4}});
    const Since now;
    Map target(std::move(source));
    same(now.copied() + now.moved(), 0, "a move touches no element");
    same(shown(target) + shown(source), "[1=1 3=3 20=4][]", "a move hands the elements over, the source is empty");
    source.insert({E(5), E(5)});
    source = std::move(target);
    same(shown(source) + shown(target), "[1=1 3=3 20=4][]", "a move assignment does so too");
    target.insert({E(6), E(6)});
    holds(!target.contains(E(1)) && target.erase(E(6)) == 1, "a moved-from one can be used again");
}

void self_assignment() {
    Map map = of({{1, 1}, {20, 4}});
    Map& same_map = map;
    map = same_map;
    map.swap(same_map);
    same(shown(map), "[1=1 20=4]", "assigned to or swapped with itself it stays what it is");
}

void swap() {
    Map a = of({{1, 1}, {20, 4}}), b = of({{2, 2}}), empty;
    a.swap(b);
    same(shown(a) + shown(b), "[2=2][1=1 20=4]", "two exchange their elements");
    b.swap(empty);
    same(shown(b) + shown(empty), "[][1=1 20=4]", "with an empty one too");
}

void insert_throws() {
    using OfInts = HashMap<int, Defaulted>;
    struct Both {
        OfInts map;
        Defaulted value{9};
        explicit Both(int size) {
            for (int key = 0; key < size; ++key) map.insert_or_assign(key, E(key));
        }
    };
    for (const int size : {0, 1, 3, 4, 6, 7, 8, 12, 16, 20}) {
        const auto unchanged = [&](auto& both) {
            same(both->map.size(), static_cast<std::size_t>(size), "if a copy throws, the size is what it was");
            holds(!both->map.contains(100), "if a copy throws, the key is not there");
            for (int key = 0; key < size; ++key)
                same(both->map.at(key).read(), key, "if a copy throws, all elements are what they were");
        };
        throw_everywhere([&] { return std::make_unique<Both>(size); },
                         [](auto& both) { both->map.insert({100, both->value}); }, unchanged);
        throw_everywhere([&] { return std::make_unique<Both>(size); },
                         [](auto& both) { both->map.insert_or_assign(100, both->value); }, unchanged);
        throw_everywhere([&] { return std::make_unique<Both>(size); }, [](auto& both) { both->map[100]; }, unchanged);
    }
    struct Key {
        HashMap<Defaulted, int, Mixed> map;
        Defaulted key{20};
    };
    throw_everywhere(
        [] { return std::make_unique<Key>(); }, [](auto& both) { both->map.insert_or_assign(both->key, 1); },
        [](auto& both) { holds(both->map.empty(), "if the copy of a key throws, nothing has been put in"); });
}

void copy_throws() {
    struct Both {
        HashMap<int, Defaulted> source, target;
        Both() {
            for (int key = 0; key < 5; ++key) source.insert_or_assign(key, E(key));
            target.insert_or_assign(7, E(7));
        }
    };
    const auto untouched = [](auto& both) {
        for (int key = 0; key < 5; ++key)
            same(both->source.at(key).read(), key, "if a copy throws, the source is untouched");
    };
    throw_everywhere([] { return std::make_unique<Both>(); }, [](auto& both) { auto copy(both->source); }, untouched);
    throw_everywhere([] { return std::make_unique<Both>(); }, [](auto& both) { both->target = both->source; },
                     untouched);
}

void lookups() {
    Map map;
    const Since now;
    for (int key = 100; key < 1100; ++key) map.insert({E(key), E(key)});
    for (int key = 100; key < 2100; ++key) map.contains(E(key));
    holds(now.compared() < 3000 * 100,
          "an insertion or a search takes less than 100 hashes and comparisons on average");
}

void churn() {
    Map map;
    const Since now;
    for (int key = 100; key < 6100; ++key) {
        map.insert({E(key), E(key)});
        if (key >= 104) holds(map.erase(E(key - 4)) == 1, "the oldest of four keys is there and is erased");
    }
    same(map.size(), 4u, "four are left");
    holds(now.compared() < 12'000 * 100, "erased keys do not have to be passed by again and again");
}

void cost_of_growth() {
    HashMap<int, Element> map;
    const Since now;
    for (int key = 0; key < 4000; ++key) map.insert_or_assign(key, Element(key));
    same(now.copied(), 0, "temporaries and values that have to make way are moved, never copied");
    holds(now.moved() <= 40 * 4000, "4,000 insertions move no value more than 40 times on average");
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            HashMap<int, int> map, other;
            for (int key = 0; key < 20; ++key) map[key * 7] = key;
            map.erase(7);
            other = map;
            HashMap<int, int> third(std::move(map));
            map = std::move(other);
            third.clear();
        },
        "all memory is given back");
}

struct Play {
    Map slots[2];

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Map& here = slots[op[0]];
        switch (op.code()) {
            case 0: {
                const auto [at, added] = here.insert({E(op[1]), E(op[2])});
                seen << "insert" << added << at->second.read();
                break;
            }
            case 1:
                seen << "insert_or_assign" << here.insert_or_assign(E(op[1]), E(op[2])).second;
                break;
            case 2:
                seen << "subscript" << here[E(op[1])].read(), here[E(op[1])] = E(op[2]);
                break;
            case 3: {
                const auto found = here.find(E(op[1]));
                seen << "find";
                if (found == here.end())
                    seen << "-";
                else
                    seen << found->second.read();
                break;
            }
            case 4:
                seen << "erase" << here.erase(E(op[1]));
                break;
            case 5:
                seen << "clear", here.clear();
                break;
            case 6:
                seen << "copy", here = slots[op[1]];
                break;
            case 7:
                seen << "move";
                if (op[0] != op[1]) here = std::move(slots[op[1]]);
                break;
            case 8:
                seen << "swap", here.swap(slots[op[1]]);
                break;
            default:
                seen << "unknown";
        }
        seen << "size" << here.size();
    }
    void state(judge_contract::Seen& seen) {
        for (Map& slot : slots) seen << shown(slot);
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
                {"works/insert", contract_driver::insert},
                {"works/assign", contract_driver::assign},
                {"works/subscript", contract_driver::subscript},
                {"works/find", contract_driver::find},
                {"works/erase", contract_driver::erase},
                {"works/collisions", contract_driver::collisions},
                {"works/iterate", contract_driver::iterate},
                {"works/clear", contract_driver::clear},
                {"works/aliasing", contract_driver::aliasing},
                {"works/growth", contract_driver::growth},
                {"copying/copy", contract_driver::copy},
                {"copying/copy-assign", contract_driver::copy_assign},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"exceptions/insert", contract_driver::insert_throws},
                {"exceptions/copy", contract_driver::copy_throws},
                {"cost/lookups", contract_driver::lookups},
                {"cost/churn", contract_driver::churn},
                {"cost/growth", contract_driver::cost_of_growth},
                {"cost/memory", contract_driver::memory},
            });
    }
};
