// Drives the learner's LruCacheTemplate: named checks, and operations on two of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Defaulted;
using judge_contract::Element;
using judge_contract::holds;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;
using judge_contract::throw_everywhere;

// What never throws when it is compared.
struct Item : Defaulted {
    using Defaulted::Defaulted;
    friend bool operator==(const Item& a, const Item& b) {
        ++report->counts.compared;
        return a.read() == b.read();
    }
};

// A hash that spreads well and never throws.
struct Mixed {
    std::size_t operator()(const Element& key) const {
        ++report->counts.compared;
        const std::uint64_t mixed = static_cast<std::uint64_t>(key.read()) * 0x9E3779B97F4A7C15u;
        return static_cast<std::size_t>(mixed ^ (mixed >> 32));
    }
};

using Cache = LruCacheTemplate<Item, Item, Mixed>;

Item E(int value) { return Item(value); }

// What it holds of the keys 0 to 9, "1=5 2=7 of 3".
template <class C>
std::string shown(const C& cache) {
    std::string all;
    std::size_t there = 0;
    for (int key = 0; key < 10; ++key) {
        const auto* value = cache.peek(E(key));
        holds(cache.contains(E(key)) == (value != nullptr), "peek and contains agree");
        if (!value) continue;
        all += std::to_string(key) + "=" + std::to_string(value->read()) + " ";
        ++there;
    }
    holds(cache.size() >= there, "the size counts all keys that are there");
    holds(cache.empty() == (cache.size() == 0), "it is empty exactly where its size is 0");
    return all + "of " + std::to_string(cache.capacity());
}

// The keys in the order in which they go, least recent first: "1 2 3". They are gone then.
std::string order(Cache& cache) {
    std::string all;
    const std::size_t size = cache.size();
    int fresh = 100;
    while (cache.size() < cache.capacity()) cache.put(E(fresh++), E(0));
    for (std::size_t i = 0; i < size; ++i) {
        std::vector<int> before;
        for (int key = 0; key < 10; ++key)
            if (cache.contains(E(key))) before.push_back(key);
        cache.put(E(fresh++), E(0));
        for (const int key : before)
            if (!cache.contains(E(key))) all += (all.empty() ? "" : " ") + std::to_string(key);
    }
    return all;
}

Cache of(std::size_t capacity, std::initializer_list<int> keys) {
    Cache cache(capacity);
    for (const int key : keys) cache.put(E(key), E(key));
    return cache;
}

void construct() {
    const Cache cache(3);
    same(shown(cache), "of 3", "a new one is empty and has the capacity it was asked for");
    judge_contract::throws<std::invalid_argument>([] { const Cache none(0); },
                                                  "a capacity of 0 throws invalid_argument");
}

void put() {
    Cache cache(3);
    const Item key(1), value(5);
    same(cache.put(key, value), true, "put of a new key says so");
    same(cache.put(E(2), E(6)), true, "put of a second one too");
    same(cache.put(key, E(7)), false, "put of a present key says that it was there");
    same(shown(cache), "1=7 2=6 of 3", "put stores a value or replaces it");
    same(cache.size(), 2u, "a key is there once");
    same(key.read() + value.read(), 6, "what is copied stays as it is");
}

void evict() {
    Cache cache = of(3, {1, 2, 3});
    const auto before = report->alive();
    cache.put(E(4), E(4));
    same(report->alive(), before, "what is dropped is destroyed at once");
    same(shown(cache), "2=2 3=3 4=4 of 3", "the least recently used key is dropped");
    same(cache.size(), 3u, "the size stays");
    cache.put(E(5), E(5));
    cache.put(E(1), E(6));
    same(shown(cache), "1=6 4=4 5=5 of 3", "one after the other, and one that was dropped may come again");
    Cache single = of(1, {1, 2});
    same(shown(single), "2=2 of 1", "one of capacity 1 holds the newest");
}

void get() {
    Cache cache = of(3, {1, 2, 3});
    Item* first = cache.get(E(1));
    if (holds(first != nullptr, "get of a present key is not null")) {
        same(first->read(), 1, "get leads to the value");
        first->value = 7;
    }
    holds(cache.get(E(4)) == nullptr, "get of a missing key is null");
    same(shown(cache), "1=7 2=2 3=3 of 3", "a value can be written through get");
    same(order(cache), "2 3 1", "get makes its key the most recent");
    Cache other = of(3, {1, 2, 3});
    for (const int key : {2, 2, 9}) other.get(E(key));
    same(order(other), "1 3 2", "from the middle too, and again");
}

void peek() {
    Cache cache = of(3, {1, 2, 3});
    const Cache& unchanging = cache;
    const Item* value = unchanging.peek(E(1));
    holds(value != nullptr && value->read() == 1, "peek leads to the value");
    holds(unchanging.peek(E(4)) == nullptr, "peek of a missing key is null");
    holds(unchanging.contains(E(1)) && !unchanging.contains(E(4)), "contains says whether the key is there");
    same(order(cache), "1 2 3", "neither changes the order");
}

void replace() {
    Cache cache = of(3, {1, 2, 3});
    cache.put(E(1), E(7));
    same(shown(cache), "1=7 2=2 3=3 of 3", "replacing a value drops nothing");
    same(order(cache), "2 3 1", "and makes the key the most recent");
}

void erase() {
    Cache cache = of(3, {1, 2, 3});
    same(cache.erase(E(2)), true, "erase of a present key says so");
    same(cache.erase(E(2)), false, "erase of a missing key says so");
    same(shown(cache), "1=1 3=3 of 3", "the others stay");
    cache.put(E(4), E(4));
    same(shown(cache), "1=1 3=3 4=4 of 3", "the place of an erased one is free again");
    Cache other = of(3, {1, 2, 3});
    other.erase(E(2));
    other.put(E(4), E(4));
    same(order(other), "1 3 4", "the order of the others is what it was");
    for (const int key : {1, 3, 4}) cache.erase(E(key));
    holds(cache.empty(), "until none is left");
}

void clear() {
    Cache cache = of(3, {1, 2, 3});
    cache.clear();
    same(shown(cache), "of 3", "clear removes all and keeps the capacity");
    cache.put(E(1), E(5));
    same(shown(cache), "1=5 of 3", "it can be used again");
}

void aliasing() {
    Cache cache = of(2, {1, 2});
    cache.put(E(3), *cache.peek(E(1)));
    same(shown(cache), "2=2 3=1 of 2", "the value may be that of the key that is dropped");
    cache.put(E(3), *cache.peek(E(3)));
    cache.put(E(2), *cache.peek(E(3)));
    same(shown(cache), "2=1 3=1 of 2", "or one that stays, or the very one that is replaced");
}

void copy() {
    Cache source = of(3, {1, 2, 3});
    source.get(E(1));
    Cache target(source);
    same(shown(target), "1=1 2=2 3=3 of 3", "a copy has equal elements");
    Cache other(source);
    same(order(other), "2 3 1", "and the same order");
    target.put(E(4), E(4));
    target.get(E(3))->value = 9;
    same(shown(target) + ", " + shown(source), "1=1 3=9 4=4 of 3, 1=1 2=2 3=3 of 3", "a copy has elements of its own");
    same(order(source), "2 3 1", "and an order of its own");
}

void copy_assign() {
    Cache source = of(3, {1, 2, 3}), smaller = of(1, {7}), larger = of(5, {1, 8});
    const Cache* result = std::addressof(smaller = source);
    holds(result == &smaller, "copy assignment returns the target");
    larger = source;
    source.clear();
    same(shown(smaller) + ", " + shown(larger), "1=1 2=2 3=3 of 3, 1=1 2=2 3=3 of 3",
         "the target has the elements and the capacity of the source");
    smaller.get(E(1));
    smaller.put(E(4), E(4));
    same(shown(smaller), "1=1 3=3 4=4 of 3", "and its order");
}

void move() {
    Cache source = of(3, {1, 2, 3});
    const Since now;
    Cache target(std::move(source));
    same(now.copied() + now.moved(), 0, "a move touches no element");
    holds(source.empty() && !source.contains(E(1)), "the source of a move is empty");
    target.get(E(1));
    same(shown(target), "1=1 2=2 3=3 of 3", "the elements are handed over");
    Cache assigned = of(1, {7});
    assigned = std::move(target);
    holds(target.empty() && !target.contains(E(1)), "the source of a move assignment is empty");
    same(shown(assigned), "1=1 2=2 3=3 of 3", "a move assignment hands over elements and capacity");
    source = assigned;
    same(order(assigned), "2 3 1", "with their order");
    target = of(2, {4});
    same(shown(source) + ", " + shown(target), "1=1 2=2 3=3 of 3, 4=4 of 2", "a moved-from one can be assigned to");
}

void self_assignment() {
    Cache cache = of(3, {1, 2, 3});
    Cache& same_cache = cache;
    cache = same_cache;
    cache.swap(same_cache);
    same(shown(cache), "1=1 2=2 3=3 of 3", "assigned to or swapped with itself it stays what it is");
    same(order(cache), "1 2 3", "in its order");
}

void swap() {
    Cache a = of(3, {1, 2, 3}), b = of(1, {4});
    a.swap(b);
    same(shown(a) + ", " + shown(b), "4=4 of 1, 1=1 2=2 3=3 of 3", "two exchange elements and capacity");
    a.put(E(5), E(5));
    b.get(E(1));
    b.put(E(6), E(6));
    same(shown(a) + ", " + shown(b), "5=5 of 1, 1=1 3=3 6=6 of 3", "and can be used further");
}

void put_throws() {
    struct Both {
        Cache cache;
        Item key, value{9};
        explicit Both(std::size_t capacity, int k) : cache(of(capacity, {1, 2})), key(k) {}
    };
    for (const std::size_t capacity : {2u, 3u}) {
        throw_everywhere([&] { return std::make_unique<Both>(capacity, 7); },
                         [](auto& both) { both->cache.put(both->key, both->value); },
                         [&](auto& both) {
                             same(shown(both->cache), "1=1 2=2 of " + std::to_string(capacity),
                                  "if a copy throws, nothing has been dropped or put in");
                             same(both->cache.size(), 2u, "if a copy throws, the size is what it was");
                             both->cache.put(E(3), E(3));
                             holds(both->cache.contains(E(3)), "it can be used further");
                         });
        throw_everywhere([&] { return std::make_unique<Both>(capacity, 1); },
                         [](auto& both) { both->cache.put(both->key, both->value); },
                         [&](auto& both) {
                             same(shown(both->cache), "1=1 2=2 of " + std::to_string(capacity),
                                  "if a copy throws, no value has been replaced");
                         });
    }
}

void copy_throws() {
    struct Both {
        Cache target = of(2, {7, 8}), source = of(3, {1, 2, 3});
    };
    const auto untouched = [](auto& both) {
        same(shown(both->source), "1=1 2=2 3=3 of 3", "if a copy throws, the source is untouched");
        same(shown(both->target), "7=7 8=8 of 2", "if a copy throws, the target is what it was");
    };
    throw_everywhere([] { return std::make_unique<Both>(); }, [](auto& both) { const Cache copy(both->source); },
                     untouched);
    throw_everywhere([] { return std::make_unique<Both>(); }, [](auto& both) { both->target = both->source; },
                     untouched);
}

void constant() {
    Cache cache(500);
    const Since now;
    for (int key = 0; key < 1000; ++key) cache.put(E(key), E(key));
    for (int key = 0; key < 1000; ++key) cache.get(E(key));
    holds(now.compared() < 2000 * 50, "get and put hash and compare less than 50 keys on average");
}

void no_copies() {
    LruCacheTemplate<int, Element> cache(4);
    const Since now;
    for (int key = 0; key < 20; ++key) cache.put(key % 6, Element(key));
    same(now.copied(), 0, "a value that is given away is moved in, never copied");
    const Since later;
    for (int key = 0; key < 20; ++key) cache.get(key % 6);
    same(later.copied() + later.moved(), 0, "get moves no value");
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            LruCacheTemplate<int, int> cache(4), other(2);
            for (int key = 0; key < 9; ++key) cache.put(key, key);
            cache.erase(7);
            other = cache;
            LruCacheTemplate<int, int> third(std::move(cache));
            other = std::move(third);
            other.clear();
        },
        "all memory is given back");
}

struct Play {
    Cache slots[2] = {Cache(2), Cache(3)};

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Cache& here = slots[op[0]];
        const auto value = [&](const Item* found) {
            if (found)
                seen << found->read();
            else
                seen << "-";
        };
        switch (op.code()) {
            case 0:
                seen << "put" << here.put(E(op[1]), E(op[2]));
                break;
            case 1:
                seen << "get", value(here.get(E(op[1])));
                break;
            case 2:
                seen << "peek", value(here.peek(E(op[1])));
                break;
            case 3:
                seen << "erase" << here.erase(E(op[1]));
                break;
            case 4:
                seen << "clear", here.clear();
                break;
            case 5:
                seen << "copy", here = slots[op[1]];
                break;
            case 6:
                seen << "swap", here.swap(slots[op[1]]);
                break;
            case 7: {
                seen << "through another";
                Cache other(std::move(here));
                here = std::move(other);
                break;
            }
            default:
                seen << "unknown";
        }
        seen << "size" << here.size();
    }
    void state(judge_contract::Seen& seen) { seen << shown(slots[0]) + "," << shown(slots[1]); }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return judge_contract::run<contract_driver::Play>(
            check, ops,
            {
                {"works/construct", contract_driver::construct},
                {"works/put", contract_driver::put},
                {"works/evict", contract_driver::evict},
                {"works/get", contract_driver::get},
                {"works/peek", contract_driver::peek},
                {"works/replace", contract_driver::replace},
                {"works/erase", contract_driver::erase},
                {"works/clear", contract_driver::clear},
                {"works/aliasing", contract_driver::aliasing},
                {"copying/copy", contract_driver::copy},
                {"copying/copy-assign", contract_driver::copy_assign},
                {"copying/move", contract_driver::move},
                {"copying/self-assignment", contract_driver::self_assignment},
                {"copying/swap", contract_driver::swap},
                {"exceptions/put", contract_driver::put_throws},
                {"exceptions/copy", contract_driver::copy_throws},
                {"cost/constant", contract_driver::constant},
                {"cost/no-copies", contract_driver::no_copies},
                {"cost/memory", contract_driver::memory},
            });
    }
};
