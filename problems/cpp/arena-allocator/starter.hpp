// Hands out places of a block, and lets the containers of the library take theirs there: fill in what is missing.
class Arena {
public:
    Arena(void* block, std::size_t bytes) {}
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    void* allocate(std::size_t bytes, std::size_t alignment) { throw std::bad_alloc(); }
    void reset() {}
};

template <class T>
class ArenaAllocator {
public:
    using value_type = T;

    ArenaAllocator(Arena& arena) noexcept {}
    template <class U>
    ArenaAllocator(const ArenaAllocator<U>& other) noexcept {}

    T* allocate(std::size_t n) { throw std::bad_alloc(); }
    void deallocate(T* p, std::size_t n) noexcept {}

    template <class U>
    bool operator==(const ArenaAllocator<U>& other) const noexcept {
        return true;
    }
};
