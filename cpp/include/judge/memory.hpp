// What a call holds at its peak: a log of its blocks, read once it is known which of them are the answer.
//
// A block counts with the bytes that its owner has asked for and uses: of a std::vector the elements and not the room
// left over from doubling (libstdc++ tells of each change through __sanitizer_annotate_contiguous_container), of a
// std::string that has grown what was ever written of it, of a hash table its nodes and not the buckets that follow
// their number. A vector or string that moves to a larger block stays one block, so that the moment at which it has two
// is no peak. What can be reached from the answer afterwards never counts. What is neither freed nor part of it, as the
// nodes of a trie that nobody deletes, does. Theory: docs/growth.md.
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <cstring>

extern "C" std::size_t __sanitizer_get_allocated_size(const volatile void*);
extern "C" int __sanitizer_get_ownership(const volatile void*);

namespace __judge::counting {

// Room of its own for plain values, outside of the heap that is being looked at. Never given back.
template <class T>
class store {
public:
    std::size_t size() const { return size_; }
    T& operator[](std::size_t i) { return data_[i]; }
    T& back() { return data_[size_ - 1]; }
    void clear() { size_ = 0; }
    void pop() { --size_; }
    // False where there is no more room.
    bool push(const T& value) {
        if (size_ == room_ && !resize(room_ ? 2 * room_ : 4096)) return false;
        data_[size_++] = value;
        return true;
    }
    bool resize(std::size_t room) {
        void* moved = mmap(nullptr, room * sizeof(T), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (moved == MAP_FAILED) return false;
        // One by one: memcpy is counted, and this is no work of the submission's.
        for (std::size_t i = 0; i < size_; ++i) {
            static_cast<T*>(moved)[i] = data_[i];
            asm volatile("" : : : "memory");
        }
        if (data_) munmap(static_cast<void*>(data_), room_ * sizeof(T));
        data_ = static_cast<T*>(moved);
        room_ = room;
        return true;
    }
    std::size_t room() const { return room_; }

private:
    T* data_ = nullptr;
    std::size_t size_ = 0, room_ = 0;
};

// Addresses of living blocks and their numbers: open addressing, linear probing.
class directory {
public:
    void clear() {
        for (std::size_t i = 0; i < table_.room(); ++i) table_[i] = {};
        count_ = 0;
    }
    // Of a block, or 0.
    std::uint32_t find(std::uintptr_t address) {
        if (!count_) return 0;
        for (std::size_t i = start(address);; i = after(i)) {
            if (table_[i].address == address) return table_[i].number;
            if (!table_[i].address) return 0;
        }
    }
    bool put(std::uintptr_t address, std::uint32_t number) {
        if (2 * (count_ + 1) > table_.room() && !grow()) return false;
        std::size_t i = start(address);
        while (table_[i].address && table_[i].address != address) i = after(i);
        count_ += !table_[i].address;
        table_[i] = {address, number};
        return true;
    }
    void drop(std::uintptr_t address) {
        if (!find(address)) return;
        std::size_t hole = start(address);
        while (table_[hole].address != address) hole = after(hole);
        // Those behind that would not be found any more move up.
        for (std::size_t i = after(hole); table_[i].address; i = after(i)) {
            const std::size_t wanted = start(table_[i].address);
            if (((i - wanted) & (table_.room() - 1)) >= ((i - hole) & (table_.room() - 1))) {
                table_[hole] = table_[i];
                hole = i;
            }
        }
        table_[hole] = {};
        --count_;
    }

private:
    struct entry {
        std::uintptr_t address = 0;
        std::uint32_t number = 0;
    };
    std::size_t start(std::uintptr_t address) const {
        return ((address >> 4) * 0x9E3779B97F4A7C15ULL >> 20) & (table_.room() - 1);
    }
    std::size_t after(std::size_t i) const { return (i + 1) & (table_.room() - 1); }
    bool grow() {
        store<entry> old = table_;
        table_ = {};
        if (!table_.resize(old.room() ? 2 * old.room() : 1 << 14)) return false;
        count_ = 0;
        for (std::size_t i = 0; i < old.room(); ++i) {
            if (old[i].address) put(old[i].address, old[i].number);
        }
        return true;
    }
    store<entry> table_;
    std::size_t count_ = 0;
};

class memory_log {
public:
    void begin() {
        events_.clear();
        blocks_.clear();
        blocks_.push({});  // number 0: none
        living_.clear();
        full_ = given_back_ = false;
        fresh_ = freed_ = 0;
        free_of_charge_ = 0;
    }

    // The next block of this size follows the number of other blocks.
    void free_of_charge(std::size_t size) { free_of_charge_ = size; }

    void allocated(const volatile void* p, std::size_t size, std::uint64_t steps) {
        block b;
        b.steps = steps;
        b.begin = address(p);
        b.size = size;
        b.charged = size == free_of_charge_ ? 0 : static_cast<std::int64_t>(size);
        free_of_charge_ = 0;
        b.event = events_.size();
        fresh_ = static_cast<std::uint32_t>(blocks_.size());
        b.owner = fresh_;
        freed_ = 0;
        full_ |= !blocks_.push(b) || !living_.put(b.begin, fresh_);
        note(fresh_, b.charged);
    }

    void freed(const volatile void* p) {
        const std::uint32_t number = living_.find(address(p));
        if (!number) {  // of the input
            given_back_ = true;
            note(0, -static_cast<std::int64_t>(__sanitizer_get_allocated_size(p)));
            return;
        }
        living_.drop(address(p));
        block& b = blocks_[number];
        if (b.text) measure(b);
        // That a vector's room becomes ordinary again before it is freed is not use of it.
        if (b.widened_by > 0 && events_.size() - 1 == b.widened) {
            b.charged -= b.widened_by;
            events_.back().delta -= b.widened_by;
        }
        note(number, -b.charged);
        block& next = blocks_[fresh_];
        // No vector's: what is made before its old room is freed may be a copy of an element, of any size.
        const bool grown = fresh_ != number && !b.vector && !next.told && living_.find(next.begin) == fresh_;
        // The room of a string is doubled, and one byte more: nothing else grows like that.
        if (grown && next.size == 2 * (b.size - 1) + 1) {
            next.text = true;
            moved(number, fresh_, next.charged);
        }
        // Nor like the map of a deque, twice as long and two pointers more: it follows the number of blocks.
        if (grown && next.size == 2 * (b.size + sizeof(void*))) moved(number, fresh_, 0);
        b.charged = 0;
        freed_ = number;
    }

    // A vector at `begin` says where its elements end now.
    void annotated(const void* begin, const char* end, const char* before, const char* now, std::uint64_t steps) {
        const std::uint32_t number = living_.find(address(begin));
        const std::uint32_t old = freed_;
        freed_ = 0;
        if (!number) return;
        block& b = blocks_[number];
        const std::int64_t delta = now - before;
        const bool made = before == end && !b.told;  // with more room than it has elements, perhaps
        b.told = b.vector = true;
        b.widened_by = 0;
        if (made && old && replaces(number, old)) return moved(old, number, b.charged + delta);
        if (!delta) return;
        b.charged += delta;
        if (made && steps - b.steps <= at_once) {
            events_[b.event].delta += delta;
            return;
        }
        b.widened = note(number, delta);
        b.widened_by = now == end ? delta : 0;
    }

    // The peak without what can be reached from the answer; nothing is known if the log was full.
    bool peak(const void* answer, std::size_t size, std::uint64_t& found) {
        for (std::uint32_t i = 1; i < blocks_.size(); ++i) {
            if (blocks_[i].text && blocks_[i].charged && living_.find(blocks_[i].begin) == i) measure(blocks_[i]);
        }
        mark(answer, size);
        // What was given back of the input, and what the answer takes: where the one makes room for the other, as in
        // place, the answer is the call's own until then.
        std::int64_t exchanged = 0;
        for (std::size_t i = 0; i < events_.size(); ++i) exchanged += of_answer(events_[i]);
        const std::int64_t free_of_it = exchanged > 0 ? exchanged : 0;
        std::int64_t held = 0, answer_held = 0, most = 0;
        for (std::size_t i = 0; i < events_.size(); ++i) {
            const std::int64_t delta = of_answer(events_[i]);
            answer_held += delta;
            held += events_[i].block && !blocks_[owner(events_[i].block)].answer ? events_[i].delta : 0;
            const std::int64_t beyond = given_back_ && answer_held > free_of_it ? answer_held - free_of_it : 0;
            if (held + beyond > most) most = held + beyond;
        }
        found = static_cast<std::uint64_t>(most);
        return !full_;
    }

private:
    static constexpr std::size_t most_events = std::size_t{12} << 20;
    static constexpr unsigned char fill = 0xBE;   // ASAN_OPTIONS, malloc_fill_byte
    static constexpr std::uint64_t at_once = 32;  // steps from the block of a reserve() to what says that it is empty

    struct event {
        std::int64_t delta;
        std::uint32_t block;
    };
    struct block {
        std::uintptr_t begin = 0;
        std::size_t size = 0;
        std::size_t event = 0, widened = 0;  // where it was charged first, and last for more elements
        std::int64_t charged = 0, widened_by = 0;
        std::uint64_t steps = 0;  // when it was made
        std::uint32_t owner = 0;  // the block that it has replaced, or itself
        bool text = false, vector = false, told = false, answer = false;
    };

    static std::uintptr_t address(const volatile void* p) { return reinterpret_cast<std::uintptr_t>(p); }

    // What an event adds to the answer's room, less what it gives back of the input's.
    std::int64_t of_answer(const event& e) { return !e.block || blocks_[owner(e.block)].answer ? e.delta : 0; }

    // Where it stands; joined with the one before where that says the same of the same vector.
    std::size_t note(std::uint32_t number, std::int64_t delta) {
        if (events_.size() && blocks_[number].told) {
            event& last = events_.back();
            if (last.block == number && last.delta && delta && (last.delta > 0) == (delta > 0)) {
                last.delta += delta;
                return events_.size() - 1;
            }
        }
        if (events_.size() >= most_events || !events_.push({delta, number})) full_ = true;
        return events_.size() - 1;
    }

    // Whether a vector has moved from the one block to the other. Where it has, the old block was the last to be freed,
    // and the new one the last to be made, unless the element that had no room was copied: that is made in between.
    bool replaces(std::uint32_t number, std::uint32_t old) {
        const block &b = blocks_[number], &before = blocks_[old];
        if (number == fresh_) return b.size > before.size;
        return old < number && before.vector && b.size == 2 * before.size;
    }

    // What `from` held goes on in `to`: from here on, and not beside it.
    void moved(std::uint32_t from, std::uint32_t to, std::int64_t charged) {
        block& b = blocks_[to];
        events_[b.event].delta -= b.charged;
        b.owner = owner(from);
        b.told = true;
        b.charged = charged;
        b.event = events_.size();
        note(to, charged);
    }

    std::uint32_t owner(std::uint32_t number) {
        while (blocks_[number].owner != number) number = blocks_[number].owner;
        return number;
    }

    // A string counts with what was written of it; the sanitizer has filled its room when it was made.
    __attribute__((no_sanitize("address"))) void measure(block& b) {
        const auto* text = reinterpret_cast<const unsigned char*>(b.begin);
        std::size_t used = b.size;
        while (used > 1 && text[used - 1] == fill) --used;
        const std::int64_t excess = b.charged - static_cast<std::int64_t>(used);
        events_[b.event].delta -= excess;
        b.charged -= excess;
    }

    // Marks what can be reached from the answer, by whatever looks like the address of one.
    __attribute__((no_sanitize("address"))) void mark(const void* answer, std::size_t size) {
        open_.clear();
        seen_.clear();
        visit(address(answer), size);
        while (open_.size()) {
            const range r = open_.back();
            open_.pop();
            const auto* words = reinterpret_cast<const std::uintptr_t*>(r.begin);
            for (std::size_t i = 0; i < r.size / sizeof(std::uintptr_t); ++i) {
                const std::uintptr_t word = words[i];
                if (word < (std::uintptr_t{1} << 32) || word >> 48 || word % 8) continue;
                if (const std::uint32_t number = living_.find(word)) {
                    if (blocks_[number].answer) continue;
                    blocks_[number].answer = blocks_[owner(number)].answer = true;
                    full_ |= !open_.push({word, blocks_[number].size});
                } else if (__sanitizer_get_ownership(reinterpret_cast<const void*>(word))) {
                    visit(word, __sanitizer_get_allocated_size(reinterpret_cast<const void*>(word)));
                }
            }
        }
    }
    void visit(std::uintptr_t begin, std::size_t size) {
        if (seen_.find(begin)) return;
        full_ |= !seen_.put(begin, 1) || !open_.push({begin, size});
    }

    struct range {
        std::uintptr_t begin;
        std::size_t size;
    };
    store<event> events_;
    store<block> blocks_;
    store<range> open_;
    directory living_, seen_;
    std::size_t free_of_charge_ = 0;
    std::uint32_t fresh_ = 0, freed_ = 0;  // the block of the latest event, if it was one of these
    bool full_ = false;
    bool given_back_ = false;  // something of the input
};

}  // namespace __judge::counting
