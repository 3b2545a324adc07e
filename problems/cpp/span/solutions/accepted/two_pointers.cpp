// First and last instead of pointer and size; sources are told by concepts, and the parts are all made by subspan.
template <class T>
class Span {
    T* first_{};
    T* last_{};

public:
    using element_type = T;
    using value_type = std::remove_cv_t<T>;
    using size_type = std::size_t;
    using reverse_iterator = std::reverse_iterator<T*>;

    constexpr Span() = default;
    constexpr Span(T* first, T* last) : first_(first), last_(last) {}
    constexpr Span(T* first, std::size_t count) : Span(first, first + count) {}
    template <std::ranges::contiguous_range R>
        requires std::ranges::sized_range<R> && (std::ranges::borrowed_range<R> || std::is_const_v<T>) &&
                 std::convertible_to<std::remove_reference_t<std::ranges::range_reference_t<R>> (*)[], T (*)[]>
    constexpr Span(R&& range)
        : Span(std::ranges::data(range), static_cast<std::size_t>(std::ranges::size(range))) {}
    // A view of the same elements, also where it is a temporary.
    template <class U>
        requires std::convertible_to<U (*)[], T (*)[]>
    constexpr Span(const Span<U>& other) : Span(other.data(), other.size()) {}

    constexpr auto begin() const noexcept -> T* { return first_; }
    constexpr auto end() const noexcept -> T* { return last_; }
    constexpr auto rbegin() const noexcept { return reverse_iterator(last_); }
    constexpr auto rend() const noexcept { return reverse_iterator(first_); }
    constexpr auto data() const noexcept -> T* { return first_; }
    constexpr auto size() const noexcept -> std::size_t { return static_cast<std::size_t>(last_ - first_); }
    constexpr auto size_bytes() const noexcept -> std::size_t { return sizeof(T) * size(); }
    constexpr auto empty() const noexcept -> bool { return first_ == last_; }
    constexpr auto operator[](std::size_t i) const -> T& { return *(first_ + i); }
    constexpr auto front() const -> T& { return *first_; }
    constexpr auto back() const -> T& { return *std::prev(last_); }

    constexpr auto subspan(std::size_t offset, std::size_t count = static_cast<std::size_t>(-1)) const -> Span {
        return {first_ + offset, std::min(count, size() - offset)};
    }
    constexpr auto first(std::size_t count) const -> Span { return subspan(0, count); }
    constexpr auto last(std::size_t count) const -> Span { return subspan(size() - count); }
};
