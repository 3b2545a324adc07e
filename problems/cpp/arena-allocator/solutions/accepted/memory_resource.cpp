// The arena is a memory resource of the library, without anything behind it.
class Arena {
    std::pmr::monotonic_buffer_resource resource_;

public:
    Arena(void* block, std::size_t bytes) : resource_(block, bytes, std::pmr::null_memory_resource()) {}
    void* allocate(std::size_t bytes, std::size_t alignment) { return resource_.allocate(bytes, alignment); }
    void reset() { resource_.release(); }
    friend bool operator==(const Arena& a, const Arena& b) { return &a == &b; }
};

template <class T>
class ArenaAllocator {
    template <class U>
    friend class ArenaAllocator;
    Arena& arena;

public:
    using value_type = T;
    ArenaAllocator(Arena& a) noexcept : arena{a} {}
    template <class U>
    ArenaAllocator(ArenaAllocator<U> const& o) noexcept : arena{o.arena} {}

    T* allocate(std::size_t n) {
        if (n > std::size_t(-1) / sizeof(T)) throw std::bad_alloc();
        return static_cast<T*>(arena.allocate(n * sizeof(T), alignof(T)));
    }
    void deallocate(T*, std::size_t) noexcept {}
    template <class U>
    bool operator==(ArenaAllocator<U> const& o) const noexcept {
        return &arena == &o.arena;
    }
};
