// Textbook: a pointer and a size, and a constructor for each kind of source.
#include <cstddef>
#include <iterator>
#include <type_traits>

template <typename T>
class Span {
    T* ptr = nullptr;
    size_t len = 0;

    // U[] to T[]: the same elements, or a const more.
    template <typename U>
    static constexpr bool fits = std::is_convertible_v<U (*)[], T (*)[]>;

public:
    using element_type = T;
    using value_type = std::remove_cv_t<T>;
    using iterator = T*;

    constexpr Span() noexcept {}
    constexpr Span(T* p, size_t n) : ptr(p), len(n) {}
    template <typename U, size_t N, typename = std::enable_if_t<fits<U>>>
    constexpr Span(U (&a)[N]) noexcept : ptr(a), len(N) {}
    template <typename C, typename = std::enable_if_t<fits<std::remove_pointer_t<decltype(std::declval<C&>().data())>>>>
    constexpr Span(C& c) : ptr(c.data()), len(c.size()) {}
    template <typename U, typename = std::enable_if_t<fits<U>>>
    constexpr Span(Span<U> s) noexcept : ptr(s.data()), len(s.size()) {}

    constexpr T& operator[](size_t i) const { return ptr[i]; }
    constexpr T& front() const { return ptr[0]; }
    constexpr T& back() const { return ptr[len - 1]; }
    constexpr T* data() const noexcept { return ptr; }
    constexpr size_t size() const noexcept { return len; }
    constexpr size_t size_bytes() const noexcept { return len * sizeof(T); }
    constexpr bool empty() const noexcept { return len == 0; }

    constexpr iterator begin() const noexcept { return ptr; }
    constexpr iterator end() const noexcept { return ptr + len; }
    constexpr auto rbegin() const noexcept { return std::make_reverse_iterator(end()); }
    constexpr auto rend() const noexcept { return std::make_reverse_iterator(begin()); }

    constexpr Span first(size_t n) const { return Span(ptr, n); }
    constexpr Span last(size_t n) const { return Span(ptr + (len - n), n); }
    constexpr Span subspan(size_t off, size_t n = std::dynamic_extent) const {
        if (n == std::dynamic_extent) n = len - off;
        return Span(ptr + off, n);
    }
};
