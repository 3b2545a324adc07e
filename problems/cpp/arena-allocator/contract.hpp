// Drives the learner's Arena and ArenaAllocator: named checks, and operations on containers in two arenas.
#include <contract/play.hpp>

#include <deque>
#include <scoped_allocator>

namespace contract_driver {
namespace {

using judge_contract::Element;
using judge_contract::holds;
using judge_contract::report;
using judge_contract::same;
using judge_contract::Since;

// A block at a multiple of 4096, and an arena of so many of its bytes that begins so far behind.
struct Block {
    struct alignas(4096) Page {
        std::byte bytes[4096];
    };
    explicit Block(std::size_t bytes, std::size_t offset = 0)
        : pages(new Page[bytes / 4096 + 2]), begin(pages[0].bytes + offset), size(bytes), arena(begin, bytes) {}
    bool has(const void* place, std::size_t bytes) const {
        const auto* at = static_cast<const std::byte*>(place);
        return !std::less<>()(at, begin) && !std::less<>()(begin + size, at + bytes);
    }
    std::unique_ptr<Page[]> pages;
    std::byte* begin;
    std::size_t size;
    Arena arena;
};

template <class Allocate>
void is_full(Allocate allocate, const char* sentence) {
    judge_contract::throws<std::bad_alloc>([&] { (void)allocate(); }, sentence);
}
bool stands(const void* place, std::size_t alignment) {
    return reinterpret_cast<std::uintptr_t>(place) % alignment == 0;
}

void arena() {
    Block block(2000);
    struct Place {
        std::byte* at;
        std::size_t size;
    };
    std::vector<Place> places;
    for (std::size_t size = 1; size <= 40; size += 3) {
        auto* at = static_cast<std::byte*>(block.arena.allocate(size, std::size_t(1) << size % 5));
        if (!holds(block.has(at, size), "places lie within the block")) return;
        std::memset(at, static_cast<int>(size), size);
        places.push_back({at, size});
    }
    bool kept = true;
    for (const Place& place : places)
        for (std::size_t i = 0; i < place.size; ++i) kept = kept && place.at[i] == static_cast<std::byte>(place.size);
    holds(kept, "places do not overlap");
}

void aligned() {
    for (const std::size_t offset : {0u, 1u, 7u, 8u, 63u}) {
        Block block(20'000, offset);
        for (const std::size_t alignment : {1u, 2u, 8u, 16u, 64u, 1u, 4096u, 4u, 32u}) {
            void* place = block.arena.allocate(alignment == 4u ? 5 : alignment, alignment);
            if (!holds(stands(place, alignment), "a place stands at a multiple of its alignment")) return;
            if (!holds(block.has(place, alignment), "and lies within the block")) return;
        }
        struct alignas(128) Wide {
            char c;
        };
        ArenaAllocator<char> chars(block.arena);
        (void)chars.allocate(3);
        holds(stands(ArenaAllocator<double>(chars).allocate(2), alignof(double)),
              "a double stands where its alignment allows");
        (void)chars.allocate(1);
        holds(stands(ArenaAllocator<Wide>(chars).allocate(2), 128), "so does what has a large alignment");
    }
}

void full() {
    Block block(1024);
    for (int i = 0; i < 15; ++i) (void)block.arena.allocate(64, 64);
    is_full([&] { return block.arena.allocate(65, 1); }, "what is larger than what is left throws bad_alloc");
    is_full([&] { return block.arena.allocate(8, 2048); }, "so does what does not fit with its alignment");
    void* last = block.arena.allocate(64, 64);
    holds(block.has(last, 64), "after that a smaller place still fits, to the last byte");
    is_full([&] { return block.arena.allocate(1, 1); }, "a block that is given out has no byte left");
    Block odd(101);
    (void)odd.arena.allocate(1, 1);
    void* rest = odd.arena.allocate(100, 1);
    holds(odd.has(rest, 100), "what is left may be of any size");
    Block padded(16, 1);
    is_full([&] { return padded.arena.allocate(16, 8); }, "what is lost for alignment counts");
    holds(padded.has(padded.arena.allocate(9, 8), 9), "and no more is lost than that");
    Block none(0);
    is_full([&] { return none.arena.allocate(1, 1); }, "an arena of no bytes is full");
}

void huge() {
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
    Block block(1024, 8);
    ArenaAllocator<std::array<int, 4>> allocator(block.arena);
    for (const std::size_t n : {most / 16 + 1, most / 16, most / 8 + 2, most / 4, most})
        is_full([&] { return allocator.allocate(n); }, "a number that is too large to be multiplied throws bad_alloc");
    for (const std::size_t bytes : {most, most - 7, most - 64, most / 2 + 1})
        is_full([&] { return block.arena.allocate(bytes, 16); },
                "a size that is too large to be added throws bad_alloc");
    holds(block.has(block.arena.allocate(1024, 8), 1024), "and after that the block is as it was");
}

void reset() {
    Block block(256);
    for (int round = 0; round < 5; ++round) {
        for (int i = 0; i < 4; ++i)
            if (!holds(block.has(block.arena.allocate(64, 64), 64), "after reset all of the block is free again"))
                return;
        is_full([&] { return block.arena.allocate(64, 64); }, "but no more than that");
        block.arena.reset();
    }
}

void allocate() {
    Block block(4096);
    ArenaAllocator<Element> elements(block.arena);
    const Since now;
    Element* place = elements.allocate(10);
    holds(block.has(place, 10 * sizeof(Element)), "room for objects lies within the block of the arena");
    same(now.made(), 0, "none of them is constructed");
    std::construct_at(place + 9, 4);
    same(place[9].read(), 4, "an object can be constructed there");
    std::destroy_at(place + 9);
    elements.deallocate(place, 10);
    same(now.destroyed(), 1, "deallocate destroys none");
    Element* gone = elements.allocate(1);
    Element* stays = elements.allocate(1);
    elements.deallocate(gone, 1);
    Element* const later[] = {elements.allocate(1), elements.allocate(1)};
    holds(later[0] != stays && later[1] != stays, "what is given back is one place, and others stay");
    ArenaAllocator<std::array<char, 100>> others(elements);
    is_full([&] { return others.allocate(41); }, "what does not fit throws bad_alloc");
}

// The addresses of the elements lie within the block.
template <class Container>
bool in_block(const Block& block, const Container& container) {
    for (const auto& each : container)
        if (!block.has(std::addressof(each), sizeof(each))) return false;
    return true;
}

void containers() {
    Block block(1 << 16);
    ArenaAllocator<int> ints(block.arena);
    std::vector<int, ArenaAllocator<int>> vector(ints);
    std::list<int, ArenaAllocator<int>> list(ints);
    std::deque<int, ArenaAllocator<int>> deque(ints);
    std::set<int, std::less<>, ArenaAllocator<int>> set(ints);
    using Pair = std::pair<const int, int>;
    std::map<int, int, std::less<>, ArenaAllocator<Pair>> map{ArenaAllocator<Pair>(ints)};
    std::unordered_map<int, int, std::hash<int>, std::equal_to<>, ArenaAllocator<Pair>> table{
        ArenaAllocator<Pair>(ints)};
    std::basic_string<char, std::char_traits<char>, ArenaAllocator<char>> string{ArenaAllocator<char>(ints)};
    for (int i = 0; i < 100; ++i) {
        const int value = i * 37 % 100;
        vector.push_back(value);
        list.push_front(value);
        deque.push_back(value);
        set.insert(value);
        map[value] = i;
        table[value] = i;
        string += static_cast<char>('a' + i % 26);
    }
    same(std::accumulate(vector.begin(), vector.end(), 0), 4950, "a vector works with it");
    list.sort();
    same(list.front() + list.back(), 99, "a list works with it");
    deque.pop_front();
    same(deque.size(), 99u, "a deque works with it");
    set.erase(50);
    same(*set.lower_bound(50), 51, "a set works with it");
    same(map.at(37) + table.at(74), 3, "a map and an unordered_map work with it");
    same(std::string_view(string).substr(0, 3), "abc", "a string works with it");
    holds(in_block(block, vector) && in_block(block, list) && in_block(block, deque),
          "vector, list and deque are in the block");
    holds(in_block(block, set) && in_block(block, map) && in_block(block, table), "sets and maps are in the block");
    holds(block.has(string.data(), string.size()), "a string is in the block");
    holds(vector.get_allocator() == ints, "a container tells its allocator");
}

void rebound() {
    Block block(4096), other(4096);
    const ArenaAllocator<int> ints(block.arena);
    ArenaAllocator<double> doubles(ints);
    holds(block.has(doubles.allocate(4), 32), "an allocator of another type takes from the same arena");
    std::allocator_traits<ArenaAllocator<double>>::rebind_alloc<char> chars(doubles);
    holds(block.has(chars.allocate(5), 5), "and so does one that is made of that");
    ArenaAllocator<int> back(chars);
    holds(back == ints, "back again it is equal to the first");
    ArenaAllocator<int> elsewhere(other.arena);
    holds(other.has(elsewhere.allocate(1), 4), "one of another arena takes from there");
}

void equal() {
    Block block(64), other(64);
    const ArenaAllocator<int> one(block.arena), two(block.arena), three(other.arena);
    const ArenaAllocator<char> chars(block.arena), others(other.arena);
    holds(one == two && !(one != two), "allocators of one arena are equal");
    holds(!(one == three) && one != three, "allocators of two arenas are not");
    holds(one == chars && !(one != chars) && chars == one, "types do not matter, if the arena is the same");
    holds(!(one == others) && one != others, "and do not make up for another one");
}

void nested() {
    Block block(1 << 14);
    using String = std::basic_string<char, std::char_traits<char>, ArenaAllocator<char>>;
    using Strings = std::vector<String, std::scoped_allocator_adaptor<ArenaAllocator<String>>>;
    Strings strings{Strings::allocator_type(ArenaAllocator<String>(block.arena))};
    const std::string_view text = "a text that does not stand in the string itself";
    for (int i = 0; i < 5; ++i) strings.emplace_back(text);
    bool inside = in_block(block, strings);
    for (const String& string : strings)
        inside = inside && std::string_view(string) == text && block.has(string.data(), text.size());
    holds(inside, "a vector of strings and its strings share the arena");
}

void shared() {
    Block block(1024);
    const ArenaAllocator<char> allocator(block.arena);
    {
        const auto first = std::allocate_shared<Element>(allocator, 5);
        const std::weak_ptr<Element> weak = first;
        holds(block.has(first.get(), sizeof(Element)), "the object of a shared_ptr is in the block");
        same(first->read() + static_cast<int>(weak.use_count()), 6, "and is shared");
    }
    same(report->alive(), 0, "and is destroyed with the last of them");
}

void copy() {
    Block block(1024);
    ArenaAllocator<int> one(block.arena);
    ArenaAllocator<int> two(one);
    int* place = two.allocate(3);
    holds(block.has(place, 12), "a copy takes from the same arena");
    one.deallocate(place, 3);
    ArenaAllocator<int> three(std::move(two));
    holds(three == one && two == one, "a move is a copy");
}

using Vector = std::vector<Element, ArenaAllocator<Element>>;
using List = std::list<Element, ArenaAllocator<Element>>;
template <class C>
std::string shown(const C& container) {
    std::string all;
    for (const Element& element : container) all += (all.empty() ? "" : " ") + judge_contract::text(element.read());
    return all.empty() ? "-" : all;
}
template <class C>
C filled(Block& block, std::initializer_list<int> values) {
    C made{ArenaAllocator<Element>(block.arena)};
    for (const int value : values) made.emplace_back(value);
    return made;
}

template <class C>
void copies_and_moves() {
    Block here(8192), there(8192);
    C source = filled<C>(here, {1, 2, 3});
    C copy(source);
    same(shown(copy), "1 2 3", "a container can be copied");
    C elsewhere(source, ArenaAllocator<Element>(there.arena));
    holds(shown(elsewhere) == "1 2 3" && in_block(there, elsewhere), "a copy can be made in another arena");
    C moved(std::move(copy));
    holds(shown(moved) == "1 2 3" && in_block(here, moved), "a container can be moved");
    C over(std::move(moved), ArenaAllocator<Element>(there.arena));
    holds(shown(over) == "1 2 3" && in_block(there, over), "also into another arena");
    C target = filled<C>(there, {7});
    target = source;
    same(shown(target), "1 2 3", "one can be assigned to one of another arena");
    C last = filled<C>(there, {8, 9});
    last = std::move(target);
    same(shown(last), "1 2 3", "and moved there");
    C mine = filled<C>(here, {4}), yours = filled<C>(here, {5, 6});
    mine.swap(yours);
    same(shown(mine) + ", " + shown(yours), "5 6, 4", "two of one arena can be swapped");
}
void between_arenas() {
    copies_and_moves<std::vector<Element, ArenaAllocator<Element>>>();
    copies_and_moves<std::list<Element, ArenaAllocator<Element>>>();
}

void elements_throw() {
    struct Holder {
        Block block{8192};
        Element source{9};
        Vector vector = filled<Vector>(block, {1, 2, 3, 4});
        List list = filled<List>(block, {5});
    };
    judge_contract::throw_everywhere([] { return std::make_unique<Holder>(); },
                                     [](auto& holder) {
                                         holder->vector.push_back(holder->source);
                                         holder->vector.pop_back();
                                         holder->list.push_back(holder->source);
                                     },
                                     [](auto& holder) {
                                         same(shown(holder->vector), "1 2 3 4",
                                              "if an element throws the vector is as it was");
                                         same(shown(holder->list), "5", "if an element throws the list is as it was");
                                     });
    Block small(64);
    Vector vector{ArenaAllocator<Element>(small.arena)};
    bool came = false;
    try {
        for (int i = 0; i < 100; ++i) vector.emplace_back(i);
    } catch (const std::bad_alloc&) {
        came = true;
    }
    holds(came && !vector.empty(), "a container hears of it when the arena is full");
    same(report->alive(), static_cast<long long>(vector.size()), "and is as it was");
}

// Looked at where the C library tells how much is in use; what others allocate meanwhile passes at a second try.
void no_heap() {
    Block block(1 << 16);
    const auto fill = [&] {
        block.arena.reset();
        ArenaAllocator<std::array<int, 16>> allocator(block.arena);
        for (int i = 0; i < 1024; ++i) (void)allocator.allocate(1);
    };
    fill();
    is_full([&] { return block.arena.allocate(1, 1); }, "a thousand places lose no byte of the block");
#ifdef JUDGE_CONTRACT_SEES_MEMORY
    for (int tries = 0; tries < 3; ++tries) {
        const std::size_t before = mallinfo2().uordblks;
        fill();
        if (mallinfo2().uordblks <= before) return;
    }
    report->broken("nothing is taken from the heap");
#endif
}

struct Play {
    // Before the containers, which may have taken the allocator of the other side.
    Block blocks[2] = {Block(5u << 20), Block(5u << 20)};
    std::optional<Vector> vectors[2];
    std::optional<List> lists[2];

    Play() { make(); }
    void make() {
        for (int i = 0; i < 2; ++i) {
            vectors[i].reset();
            lists[i].reset();
        }
        for (int i = 0; i < 2; ++i) {
            blocks[i].arena.reset();
            vectors[i].emplace(ArenaAllocator<Element>(blocks[i].arena));
            lists[i].emplace(ArenaAllocator<Element>(blocks[i].arena));
        }
    }
    void apply(const judge_contract::Op& op, judge_contract::Seen& seen) {
        constexpr std::size_t most = 10;
        const int i = op[0], j = op[1];
        switch (op.code()) {
            case 0:
                seen << "append";
                if (vectors[i]->size() == most) vectors[i]->clear();
                vectors[i]->emplace_back(j);
                break;
            case 1:
                seen << "in front";
                if (lists[i]->size() == most) lists[i]->clear();
                lists[i]->emplace_front(j);
                break;
            case 2: {
                seen << "remove";
                if (lists[i]->empty()) break;
                const auto it = std::next(lists[i]->begin(), j % static_cast<int>(lists[i]->size()));
                seen << it->read();
                lists[i]->erase(it);
                break;
            }
            case 3:
                seen << "copy";
                *vectors[i] = *vectors[j];
                break;
            case 4:
                seen << "move";
                if (i == j) break;
                *lists[i] = std::move(*lists[j]);
                lists[j]->clear();
                break;
            case 5:
                seen << "reset", make();
                break;
            default:
                seen << "unknown";
        }
    }
    void state(judge_contract::Seen& seen) {
        for (int i = 0; i < 2; ++i) seen << shown(*vectors[i]) + "," << shown(*lists[i]) + (i == 0 ? "," : "");
    }
};

}  // namespace
}  // namespace contract_driver

struct Contract {
    std::vector<std::string> run(const std::string& check, std::vector<std::vector<int>>& ops) {
        return judge_contract::run<contract_driver::Play>(check, ops,
                                                          {
                                                              {"works/arena", contract_driver::arena},
                                                              {"works/aligned", contract_driver::aligned},
                                                              {"works/full", contract_driver::full},
                                                              {"works/huge", contract_driver::huge},
                                                              {"works/reset", contract_driver::reset},
                                                              {"works/allocate", contract_driver::allocate},
                                                              {"works/containers", contract_driver::containers},
                                                              {"works/rebound", contract_driver::rebound},
                                                              {"works/equal", contract_driver::equal},
                                                              {"works/nested", contract_driver::nested},
                                                              {"works/shared", contract_driver::shared},
                                                              {"copying/copy", contract_driver::copy},
                                                              {"copying/containers", contract_driver::between_arenas},
                                                              {"exceptions/elements", contract_driver::elements_throw},
                                                              {"cost/no-heap", contract_driver::no_heap},
                                                          });
    }
};
