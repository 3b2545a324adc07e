// An aggregate: the elements are its only member, so that the compiler writes copying, moving and destroying. All
// access goes through data, which is null where there is no element and no array could be declared.
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
    using reverse_iterator = std::reverse_iterator<iterator>;
    using const_reverse_iterator = std::reverse_iterator<const_iterator>;

    struct Nothing {};
    std::conditional_t<N == 0, Nothing, T[N == 0 ? 1 : N]> elements;

    constexpr T* data() noexcept {
        if constexpr (N == 0) {
            return nullptr;
        } else {
            return elements;
        }
    }
    constexpr const T* data() const noexcept {
        if constexpr (N == 0) {
            return nullptr;
        } else {
            return elements;
        }
    }
    constexpr T& operator[](std::size_t i) { return data()[i]; }
    constexpr const T& operator[](std::size_t i) const { return data()[i]; }
    constexpr T& at(std::size_t i) { return i < N ? data()[i] : throw std::out_of_range("Array::at"); }
    constexpr const T& at(std::size_t i) const { return i < N ? data()[i] : throw std::out_of_range("Array::at"); }
    constexpr T& front() { return data()[0]; }
    constexpr const T& front() const { return data()[0]; }
    constexpr T& back() { return data()[N - 1]; }
    constexpr const T& back() const { return data()[N - 1]; }

    constexpr iterator begin() noexcept { return data(); }
    constexpr const_iterator begin() const noexcept { return data(); }
    constexpr iterator end() noexcept { return data() + N; }
    constexpr const_iterator end() const noexcept { return data() + N; }
    constexpr const_iterator cbegin() const noexcept { return begin(); }
    constexpr const_iterator cend() const noexcept { return end(); }
    constexpr reverse_iterator rbegin() noexcept { return reverse_iterator(end()); }
    constexpr const_reverse_iterator rbegin() const noexcept { return const_reverse_iterator(end()); }
    constexpr reverse_iterator rend() noexcept { return reverse_iterator(begin()); }
    constexpr const_reverse_iterator rend() const noexcept { return const_reverse_iterator(begin()); }
    constexpr const_reverse_iterator crbegin() const noexcept { return rbegin(); }
    constexpr const_reverse_iterator crend() const noexcept { return rend(); }

    constexpr std::size_t size() const noexcept { return N; }
    constexpr std::size_t max_size() const noexcept { return N; }
    constexpr bool empty() const noexcept { return N == 0; }

    constexpr void fill(const T& value) { std::fill(begin(), end(), value); }
    constexpr void swap(Array& other) noexcept(std::is_nothrow_swappable_v<T>) {
        std::swap_ranges(begin(), end(), other.begin());
    }

    friend constexpr bool operator==(const Array& a, const Array& b) {
        return std::equal(a.begin(), a.end(), b.begin());
    }
    friend constexpr auto operator<=>(const Array& a, const Array& b) {
        return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end());
    }
};
