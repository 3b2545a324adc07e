// A fixed number of elements that can be copied, returned and compared: fill in what is missing.
template <class T, std::size_t N>
struct Array {
    using value_type = T;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = T&;
    using const_reference = const T&;
    using pointer = T*;
    using const_pointer = const T*;
    using iterator = T*;
    using const_iterator = const T*;

    T elements[N];

    constexpr T& operator[](std::size_t i) { return elements[0]; }
    constexpr const T& operator[](std::size_t i) const { return elements[0]; }
    constexpr T& at(std::size_t i) { return elements[0]; }
    constexpr const T& at(std::size_t i) const { return elements[0]; }
    constexpr T& front() { return elements[0]; }
    constexpr const T& front() const { return elements[0]; }
    constexpr T& back() { return elements[0]; }
    constexpr const T& back() const { return elements[0]; }
    constexpr T* data() noexcept { return elements; }
    constexpr const T* data() const noexcept { return elements; }

    constexpr T* begin() noexcept { return elements; }
    constexpr const T* begin() const noexcept { return elements; }
    constexpr T* end() noexcept { return elements; }
    constexpr const T* end() const noexcept { return elements; }
    constexpr const T* cbegin() const noexcept { return begin(); }
    constexpr const T* cend() const noexcept { return end(); }
    constexpr auto rbegin() noexcept { return std::reverse_iterator(end()); }
    constexpr auto rbegin() const noexcept { return std::reverse_iterator(end()); }
    constexpr auto rend() noexcept { return std::reverse_iterator(begin()); }
    constexpr auto rend() const noexcept { return std::reverse_iterator(begin()); }
    constexpr auto crbegin() const noexcept { return rbegin(); }
    constexpr auto crend() const noexcept { return rend(); }

    constexpr std::size_t size() const noexcept { return 0; }
    constexpr std::size_t max_size() const noexcept { return 0; }
    constexpr bool empty() const noexcept { return true; }

    constexpr void fill(const T& value) {}
    constexpr void swap(Array& other) {}

    friend constexpr bool operator==(const Array& a, const Array& b) { return false; }
    friend constexpr auto operator<=>(const Array& a, const Array& b) { return std::strong_ordering::equal; }
};
