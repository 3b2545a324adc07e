// As little as possible: comparisons are defaulted, the rest is handed on to std::ranges. Of no elements a second
// template.
template <class T, std::size_t N>
struct Array {
    T values[N];

    using value_type = T;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = value_type&;
    using const_reference = const value_type&;
    using pointer = value_type*;
    using const_pointer = const value_type*;
    using iterator = pointer;
    using const_iterator = const_pointer;

    constexpr auto begin() noexcept { return std::begin(values); }
    constexpr auto begin() const noexcept { return std::begin(values); }
    constexpr auto end() noexcept { return std::end(values); }
    constexpr auto end() const noexcept { return std::end(values); }
    constexpr auto cbegin() const noexcept { return std::cbegin(values); }
    constexpr auto cend() const noexcept { return std::cend(values); }
    constexpr auto rbegin() noexcept { return std::rbegin(values); }
    constexpr auto rbegin() const noexcept { return std::rbegin(values); }
    constexpr auto rend() noexcept { return std::rend(values); }
    constexpr auto rend() const noexcept { return std::rend(values); }
    constexpr auto crbegin() const noexcept { return std::crbegin(values); }
    constexpr auto crend() const noexcept { return std::crend(values); }
    constexpr auto data() noexcept { return begin(); }
    constexpr auto data() const noexcept { return begin(); }

    constexpr reference operator[](size_type i) { return values[i]; }
    constexpr const_reference operator[](size_type i) const { return values[i]; }
    constexpr reference at(size_type i) { return const_cast<reference>(std::as_const(*this).at(i)); }
    constexpr const_reference at(size_type i) const {
        if (i < N) return values[i];
        throw std::out_of_range(std::to_string(i) + " of " + std::to_string(N));
    }
    constexpr reference front() { return *values; }
    constexpr const_reference front() const { return *values; }
    constexpr reference back() { return *rbegin(); }
    constexpr const_reference back() const { return *rbegin(); }

    static constexpr size_type size() noexcept { return N; }
    static constexpr size_type max_size() noexcept { return N; }
    static constexpr bool empty() noexcept { return false; }

    constexpr void fill(const T& value) { std::ranges::fill(values, value); }
    constexpr void swap(Array& other) noexcept(std::is_nothrow_swappable_v<T>) {
        std::ranges::swap_ranges(values, other.values);
    }

    friend constexpr bool operator==(const Array&, const Array&) = default;
    friend constexpr auto operator<=>(const Array&, const Array&) = default;
};

template <class T>
struct Array<T, 0> {
    using value_type = T;
    using size_type = std::size_t;
    using iterator = T*;
    using const_iterator = const T*;
    constexpr T* begin() const noexcept { return nullptr; }
    constexpr T* end() const noexcept { return nullptr; }
    constexpr T* data() const noexcept { return nullptr; }
    constexpr T& operator[](std::size_t) const { return *data(); }
    constexpr T& at(std::size_t) const { throw std::out_of_range("no elements"); }
    static constexpr std::size_t size() noexcept { return 0; }
    static constexpr std::size_t max_size() noexcept { return 0; }
    static constexpr bool empty() noexcept { return true; }
    constexpr void fill(const T&) {}
    constexpr void swap(Array&) noexcept {}
    friend constexpr auto operator<=>(const Array&, const Array&) = default;
};
