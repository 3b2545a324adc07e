// Drives the learner's MemoryPool: named checks, and operations on three of them.
#include <contract/play.hpp>

namespace contract_driver {
namespace {

using judge_contract::Aligned;
using judge_contract::Element;
using judge_contract::holds;
using judge_contract::Pinned;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;

using Pool = MemoryPool<Element>;

template <class P>
void is_full(P& pool) {
    judge_contract::throws<std::bad_alloc>([&] { (void)pool.allocate(); }, "allocate of a full one throws bad_alloc");
}

void construct() {
    const Since now;
    const Pool pool(3);
    same(pool.capacity(), 3u, "a new one has the capacity it was asked for");
    same(pool.size(), 0u, "no place of a new one is given out");
    same(now.made(), 0, "a new one constructs no object");
}

void create() {
    Pool pool(2);
    Element* one = pool.create(1);
    same(one->read(), 1, "create constructs an object of its argument");
    same(pool.size(), 1u, "the place of a new object is given out");
    Element* two = pool.create(*one);
    same(two->read(), 1, "a copy is constructed of an object with a name");
    holds(one != two, "each object has a place of its own");
    const Since now;
    pool.destroy(one);
    one = pool.create(std::move(*two));
    same(now.copied(), 0, "a temporary is handed on and not copied");
    pool.destroy(one);
    pool.destroy(two);

    MemoryPool<Pinned> pinned(1);
    Pinned* stays = pinned.create(5);
    same(stays->read(), 5, "an object may be one that can neither be copied nor moved");
    pinned.destroy(stays);

    struct Two {
        std::unique_ptr<int> owned;
        int& changed;
        Two(std::unique_ptr<int> o, int& c) : owned(std::move(o)), changed(c) { ++changed; }
    };
    MemoryPool<Two> pairs(1);
    int changed = 1;
    Two* pair = pairs.create(std::make_unique<int>(4), changed);
    same(*pair->owned + changed, 6, "several arguments are handed on, by move and by reference");
    pairs.destroy(pair);
}

void destroy() {
    Pool pool(2);
    Element* one = pool.create(1);
    Element* two = pool.create(2);
    pool.destroy(one);
    same(report->alive(), 1, "destroy ends the object at once");
    same(two->read(), 2, "destroy leaves the others alone");
    same(pool.size(), 1u, "the place is taken back");
    pool.destroy(nullptr);
    same(pool.size(), 1u, "destroy does nothing with a null pointer");
    pool.destroy(two);
}

void raw() {
    Pool pool(1);
    const Since now;
    Element* place = pool.allocate();
    same(pool.size(), 1u, "a place that was allocated is given out");
    same(now.made(), 0, "allocate constructs no object");
    ::new (static_cast<void*>(place)) Element(7);
    same(place->read(), 7, "an object can be constructed where allocate says");
    place->~Element();
    pool.deallocate(place);
    same(now.destroyed(), 1, "deallocate destroys no object");
    same(pool.size(), 0u, "a place that was given back is not in use");
}

void full() {
    for (std::size_t capacity : {1u, 2u, 7u}) {
        Pool pool(capacity);
        std::vector<Element*> objects;
        for (std::size_t i = 0; i < capacity; ++i) objects.push_back(pool.create(static_cast<int>(i)));
        is_full(pool);
        judge_contract::throws<std::bad_alloc>([&] { (void)pool.create(9); }, "create in a full one throws bad_alloc");
        same(pool.size(), capacity, "where it is full nothing changes");
        same(report->alive(), static_cast<long long>(capacity), "where it is full no object is constructed");
        for (std::size_t i = 0; i < capacity; ++i) same(objects[i]->read(), static_cast<int>(i), "objects stay");
        for (Element* object : objects) pool.destroy(object);
    }
}

void reuse() {
    Pool pool(3);
    for (int round = 0; round < 30; ++round) {
        Element* objects[] = {pool.create(1), pool.create(2), pool.create(3)};
        is_full(pool);
        const int first = round % 3;  // each order in its turn
        const int second = (first + 1 + round / 3 % 2) % 3;
        pool.destroy(objects[first]);
        pool.destroy(objects[second]);
        Element* again = pool.create(4);
        same(objects[3 - first - second]->read(), 3 - first - second + 1, "an object in use keeps its place");
        pool.destroy(objects[3 - first - second]);
        pool.destroy(again);
        same(pool.size(), 0u, "all places come back");
    }
}

// Objects of so many bytes: written full, and looked at while others come and go.
template <std::size_t Size>
void keep_apart() {
    struct Bytes {
        unsigned char all[Size];
    };
    constexpr int count = 9;
    MemoryPool<Bytes> pool(count);
    std::vector<Bytes*> objects;
    const auto fill = [&] {
        objects.push_back(pool.create());
        std::memset(objects.back(), 0, sizeof(Bytes));
    };
    for (int i = 0; i < count; ++i) fill();
    for (int round = 0; round < 3 * count; ++round) {
        for (std::size_t i = 0; i < objects.size(); ++i) std::memset(objects[i], static_cast<int>(i) + 1, Size);
        for (int twice = 0; twice < 2; ++twice) {
            pool.destroy(objects.back());
            objects.pop_back();
        }
        bool kept = true;
        for (std::size_t i = 0; i < objects.size(); ++i)
            for (const unsigned char byte : objects[i]->all) kept = kept && byte == i + 1;
        if (!holds(kept, "objects do not overlap, and do not change when others go")) return;
        fill();
        fill();
        std::rotate(objects.begin(), objects.begin() + 4, objects.end());
    }
    for (Bytes* object : objects) pool.destroy(object);
}

void apart() {
    keep_apart<1>();
    keep_apart<3>();
    keep_apart<8>();
    keep_apart<20>();
    keep_apart<100>();
}

template <class T>
bool all_aligned(std::size_t capacity) {
    MemoryPool<T> pool(capacity);
    std::vector<T*> places;
    for (std::size_t i = 0; i < capacity; ++i) places.push_back(pool.allocate());
    bool aligned = true;
    for (T* place : places) {
        aligned = aligned && reinterpret_cast<std::uintptr_t>(place) % alignof(T) == 0;
        pool.deallocate(place);
    }
    return aligned;
}

void aligned() {
    struct alignas(128) Wide {
        char c;
    };
    struct alignas(4096) Page {
        char c;
    };
    holds(all_aligned<double>(5) && all_aligned<char>(5) && all_aligned<std::max_align_t>(5),
          "objects stand where their alignment allows");
    holds(all_aligned<Wide>(3) && all_aligned<Page>(2), "objects of a large alignment stand where it allows");
    MemoryPool<Aligned> pool(3);
    Aligned* objects[] = {pool.create(1), pool.create(2), pool.create(3)};
    for (Aligned* object : objects) pool.destroy(object);
}

void create_throws() {
    struct Two {
        Pool pool{2};
        Element source{1};
        Element* first = pool.create(5);
        ~Two() { pool.destroy(first); }
    };
    judge_contract::throw_everywhere([] { return std::make_unique<Two>(); },
                                     [](auto& two) { two->pool.destroy(two->pool.create(two->source)); },
                                     [](auto& two) {
                                         same(two->pool.size(), 1u, "if a constructor throws its place is free again");
                                         Element* later = two->pool.create(6);
                                         same(two->first->read(), 5, "if a constructor throws others stay");
                                         is_full(two->pool);
                                         two->pool.destroy(later);
                                     });
}

// Looked at where the C library tells how much is in use; what others allocate meanwhile passes at a second try.
void no_allocation() {
#ifdef JUDGE_CONTRACT_SEES_MEMORY
    constexpr std::size_t count = 500;
    for (int tries = 0; tries < 3; ++tries) {
        MemoryPool<std::array<int, 10>> pool(count);
        std::array<int, 10>* objects[count];
        const std::size_t before = mallinfo2().uordblks;
        for (auto& object : objects) object = pool.create();
        const std::size_t after = mallinfo2().uordblks;
        for (auto& object : objects) pool.destroy(object);
        if (after <= before) return;
    }
    report->broken("a pool that is made takes no memory for an object");
#endif
}

void memory() {
    judge_contract::loses_no_memory(
        [] {
            MemoryPool<int> pool(3);
            int* first = pool.create(1);
            pool.deallocate(pool.allocate());
            pool.destroy(first);
        },
        "the storage is given back");
}

struct Play {
    Pool pools[3] = {Pool(1), Pool(3), Pool(5000)};
    std::vector<Element*> living[3];
    ~Play() {
        for (int i = 0; i < 3; ++i)
            for (Element* object : living[i]) pools[i].destroy(object);
    }

    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        Pool& pool = pools[op[0]];
        std::vector<Element*>& here = living[op[0]];
        switch (op.code()) {
            case 0:
                seen << "create";
                try {
                    here.push_back(pool.create(op[1]));
                    seen << here.back()->read();
                } catch (const std::bad_alloc&) {
                    seen << "full";
                }
                break;
            case 1: {
                seen << "destroy";
                if (here.empty()) break;
                Element*& chosen = here[static_cast<std::size_t>(op[1]) % here.size()];
                seen << chosen->read();
                pool.destroy(chosen);
                chosen = here.back();
                here.pop_back();
                break;
            }
            case 2:
                seen << "room";
                try {
                    pool.deallocate(pool.allocate());
                    seen << "free";
                } catch (const std::bad_alloc&) {
                    seen << "full";
                }
                break;
            default:
                seen << "unknown";
        }
        seen << "size" << pool.size();
    }
    void state(judge_contract::Seen& seen) {
        for (int i = 0; i < 3; ++i) {
            std::string all;
            for (const Element* object : living[i])
                all += (all.empty() ? "" : " ") + judge_contract::text(object->read());
            seen << (all.empty() ? "-" : all) + (i < 2 ? "," : "");
        }
    }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return judge_contract::run<contract_driver::Play>(check, ops,
                                                          {
                                                              {"works/construct", contract_driver::construct},
                                                              {"works/create", contract_driver::create},
                                                              {"works/destroy", contract_driver::destroy},
                                                              {"works/raw", contract_driver::raw},
                                                              {"works/full", contract_driver::full},
                                                              {"works/reuse", contract_driver::reuse},
                                                              {"works/apart", contract_driver::apart},
                                                              {"works/aligned", contract_driver::aligned},
                                                              {"exceptions/create", contract_driver::create_throws},
                                                              {"cost/no-allocation", contract_driver::no_allocation},
                                                              {"cost/memory", contract_driver::memory},
                                                          });
    }
};
