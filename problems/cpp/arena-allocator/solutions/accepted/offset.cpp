// Textbook: an offset into the block, rounded up by hand.
#include <cstdint>
#include <new>
using namespace std;

class Arena {
    char* buffer;
    size_t size;
    size_t used;

public:
    Arena(void* block, size_t bytes) : buffer(static_cast<char*>(block)), size(bytes), used(0) {}
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    void* allocate(size_t bytes, size_t alignment) {
        uintptr_t at = reinterpret_cast<uintptr_t>(buffer) + used;
        size_t padding = (alignment - at % alignment) % alignment;
        if (padding > size - used || bytes > size - used - padding) throw bad_alloc();
        used += padding;
        void* result = buffer + used;
        used += bytes;
        return result;
    }
    void reset() { used = 0; }
};

template <typename T>
struct ArenaAllocator {
    typedef T value_type;
    Arena* arena;

    explicit ArenaAllocator(Arena& a) noexcept : arena(&a) {}
    template <typename U>
    ArenaAllocator(const ArenaAllocator<U>& other) noexcept : arena(other.arena) {}

    T* allocate(size_t n) {
        if (n > SIZE_MAX / sizeof(T)) throw bad_alloc();
        return static_cast<T*>(arena->allocate(n * sizeof(T), alignof(T)));
    }
    void deallocate(T*, size_t) {}
};

template <typename T, typename U>
bool operator==(const ArenaAllocator<T>& a, const ArenaAllocator<U>& b) {
    return a.arena == b.arena;
}
template <typename T, typename U>
bool operator!=(const ArenaAllocator<T>& a, const ArenaAllocator<U>& b) {
    return !(a == b);
}
