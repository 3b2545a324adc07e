// An allocator that counts its blocks, may fail at the n-th, and knows which block is whose.
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <unordered_map>

#include "report.hpp"

namespace judge_contract {

// Where a Counting allocator has its blocks from; its end complains of blocks that were not given back.
class Pool {
public:
    Pool() = default;
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;
    ~Pool() {
        if (!blocks_.empty()) report->broken("every block is given back to the allocator it came from");
        for (const auto& [block, size] : blocks_) ::operator delete(block);
    }
    void* take(std::size_t bytes) {
        may_throw();
        ++report->allocated;
        void* block = ::operator new(bytes);
        blocks_.emplace(block, bytes);
        return block;
    }
    void give_back(void* block, std::size_t bytes) {
        const auto found = blocks_.find(block);
        if (found == blocks_.end()) return report->broken("only blocks of this allocator are given back to it, once");
        if (found->second != bytes) report->broken("a block is given back with the size it was taken with");
        ++report->released;
        blocks_.erase(found);
        ::operator delete(block);
    }
    std::size_t blocks() const { return blocks_.size(); }

private:
    std::unordered_map<void*, std::size_t> blocks_;
};

// Equal where the pool is the same; moves along with nothing unless a container has it so.
template <class T>
class Counting {
public:
    using value_type = T;

    explicit Counting(Pool& pool) noexcept : pool_(&pool) {}
    template <class U>
    Counting(const Counting<U>& other) noexcept : pool_(other.pool_) {}

    T* allocate(std::size_t count) { return static_cast<T*>(pool_->take(count * sizeof(T))); }
    void deallocate(T* block, std::size_t count) noexcept { pool_->give_back(block, count * sizeof(T)); }

    template <class U>
    friend bool operator==(const Counting& a, const Counting<U>& b) noexcept {
        return a.pool_ == b.pool_;
    }

private:
    template <class U>
    friend class Counting;
    Pool* pool_;
};

}  // namespace judge_contract
