// Textbook: a struct around an array, loops, and the six comparisons written out. No elements are a case of their own.
#include <cstddef>
#include <iterator>
#include <stdexcept>
#include <utility>

template <typename T, size_t N>
struct ArrayRoom {
    using type = T[N];
    static constexpr T* first(type& a) { return a; }
    static constexpr const T* first(const type& a) { return a; }
};
template <typename T>
struct ArrayRoom<T, 0> {
    struct type {};
    static constexpr T* first(type&) { return nullptr; }
    static constexpr const T* first(const type&) { return nullptr; }
};

template <typename T, size_t N>
struct Array {
    using value_type = T;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
    using reference = T&;
    using const_reference = const T&;
    using pointer = T*;
    using const_pointer = const T*;
    using iterator = T*;
    using const_iterator = const T*;

    typename ArrayRoom<T, N>::type elems;

    constexpr T* data() noexcept { return ArrayRoom<T, N>::first(elems); }
    constexpr const T* data() const noexcept { return ArrayRoom<T, N>::first(elems); }

    constexpr T& operator[](size_t i) { return data()[i]; }
    constexpr const T& operator[](size_t i) const { return data()[i]; }
    constexpr T& at(size_t i) {
        if (i >= N) throw std::out_of_range("index out of range");
        return data()[i];
    }
    constexpr const T& at(size_t i) const {
        if (i >= N) throw std::out_of_range("index out of range");
        return data()[i];
    }
    constexpr T& front() { return data()[0]; }
    constexpr const T& front() const { return data()[0]; }
    constexpr T& back() { return data()[N - 1]; }
    constexpr const T& back() const { return data()[N - 1]; }

    constexpr iterator begin() noexcept { return data(); }
    constexpr const_iterator begin() const noexcept { return data(); }
    constexpr iterator end() noexcept { return data() + N; }
    constexpr const_iterator end() const noexcept { return data() + N; }
    constexpr const_iterator cbegin() const noexcept { return data(); }
    constexpr const_iterator cend() const noexcept { return data() + N; }
    constexpr auto rbegin() noexcept { return std::make_reverse_iterator(end()); }
    constexpr auto rbegin() const noexcept { return std::make_reverse_iterator(end()); }
    constexpr auto rend() noexcept { return std::make_reverse_iterator(begin()); }
    constexpr auto rend() const noexcept { return std::make_reverse_iterator(begin()); }
    constexpr auto crbegin() const noexcept { return rbegin(); }
    constexpr auto crend() const noexcept { return rend(); }

    constexpr size_t size() const noexcept { return N; }
    constexpr size_t max_size() const noexcept { return N; }
    constexpr bool empty() const noexcept { return N == 0; }

    constexpr void fill(const T& value) {
        for (T& element : *this) element = value;
    }
    constexpr void swap(Array& other) noexcept(std::is_nothrow_swappable_v<T>) {
        for (size_t i = 0; i < N; i++) std::swap((*this)[i], other[i]);
    }
};

template <typename T, size_t N>
constexpr bool operator==(const Array<T, N>& a, const Array<T, N>& b) {
    for (size_t i = 0; i < N; i++)
        if (!(a[i] == b[i])) return false;
    return true;
}
template <typename T, size_t N>
constexpr bool operator!=(const Array<T, N>& a, const Array<T, N>& b) {
    return !(a == b);
}
template <typename T, size_t N>
constexpr bool operator<(const Array<T, N>& a, const Array<T, N>& b) {
    for (size_t i = 0; i < N; i++) {
        if (a[i] < b[i]) return true;
        if (b[i] < a[i]) return false;
    }
    return false;
}
template <typename T, size_t N>
constexpr bool operator>(const Array<T, N>& a, const Array<T, N>& b) {
    return b < a;
}
template <typename T, size_t N>
constexpr bool operator<=(const Array<T, N>& a, const Array<T, N>& b) {
    return !(b < a);
}
template <typename T, size_t N>
constexpr bool operator>=(const Array<T, N>& a, const Array<T, N>& b) {
    return !(a < b);
}
