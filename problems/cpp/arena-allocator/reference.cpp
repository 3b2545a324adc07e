// A position that moves through a block; std::align says where the next place of an alignment is, and whether it fits.
// An allocator is the address of its arena: two are equal where these are.
class Arena {
public:
    Arena(void* block, std::size_t bytes) noexcept : block_(block), bytes_(bytes), next_(block), left_(bytes) {}
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    [[nodiscard]] void* allocate(std::size_t bytes, std::size_t alignment) {
        if (std::align(alignment, bytes, next_, left_) == nullptr) throw std::bad_alloc();
        void* const place = next_;
        next_ = static_cast<std::byte*>(place) + bytes;
        left_ -= bytes;
        return place;
    }
    void reset() noexcept {
        next_ = block_;
        left_ = bytes_;
    }

private:
    void* block_;
    std::size_t bytes_;
    void* next_;
    std::size_t left_;
};

template <class T>
class ArenaAllocator {
public:
    using value_type = T;

    ArenaAllocator(Arena& arena) noexcept : arena_(&arena) {}
    template <class U>
    ArenaAllocator(const ArenaAllocator<U>& other) noexcept : arena_(other.arena_) {}

    [[nodiscard]] T* allocate(std::size_t n) {
        if (n > std::numeric_limits<std::size_t>::max() / sizeof(T)) throw std::bad_array_new_length();
        return static_cast<T*>(arena_->allocate(n * sizeof(T), alignof(T)));
    }
    void deallocate(T*, std::size_t) noexcept {}

    template <class U>
    bool operator==(const ArenaAllocator<U>& other) const noexcept {
        return arena_ == other.arena_;
    }

private:
    template <class>
    friend class ArenaAllocator;
    Arena* arena_;
};
