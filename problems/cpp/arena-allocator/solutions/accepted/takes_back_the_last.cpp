// The place that was handed out last can be given back, and containers take their allocator along.
class Arena {
    std::byte *begin_, *end_, *next_;

public:
    Arena(void* block, std::size_t bytes)
        : begin_(static_cast<std::byte*>(block)), end_(begin_ + bytes), next_(begin_) {}
    Arena(Arena&&) = delete;

    void* allocate(std::size_t bytes, std::size_t alignment) {
        const auto room = static_cast<std::size_t>(end_ - next_);
        const std::size_t skip = -reinterpret_cast<std::uintptr_t>(next_) & (alignment - 1);
        if (skip > room || room - skip < bytes) throw std::bad_alloc{};
        std::byte* const place = next_ + skip;
        next_ = place + bytes;
        return place;
    }
    void give_back(void* place, std::size_t bytes) {
        if (static_cast<std::byte*>(place) + bytes == next_) next_ = static_cast<std::byte*>(place);
    }
    void reset() { next_ = begin_; }
};

template <class T>
class ArenaAllocator {
    std::reference_wrapper<Arena> arena_;

public:
    using value_type = T;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using propagate_on_container_copy_assignment = std::true_type;
    using propagate_on_container_move_assignment = std::true_type;
    using propagate_on_container_swap = std::true_type;
    using is_always_equal = std::false_type;
    template <class U>
    struct rebind {
        using other = ArenaAllocator<U>;
    };

    ArenaAllocator(Arena& arena) : arena_(arena) {}
    ArenaAllocator(const ArenaAllocator&) noexcept = default;
    template <class U>
    ArenaAllocator(const ArenaAllocator<U>& other) : arena_(other.arena()) {}
    ArenaAllocator& operator=(const ArenaAllocator&) noexcept = default;

    Arena& arena() const { return arena_; }
    T* allocate(std::size_t n) {
        const auto most = static_cast<std::size_t>(std::numeric_limits<std::ptrdiff_t>::max()) / sizeof(T);
        if (n > most) throw std::bad_array_new_length{};
        return reinterpret_cast<T*>(arena_.get().allocate(sizeof(T) * n, alignof(T)));
    }
    void deallocate(T* place, std::size_t n) { arena_.get().give_back(place, sizeof(T) * n); }

    friend bool operator==(const ArenaAllocator& a, const ArenaAllocator& b) { return &a.arena() == &b.arena(); }
    template <class U>
        requires(!std::same_as<T, U>)
    friend bool operator==(const ArenaAllocator& a, const ArenaAllocator<U>& b) {
        return &a.arena() == &b.arena();
    }
};
