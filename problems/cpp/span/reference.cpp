// A pointer and a size. One constructor takes every container and array: what std::data and std::size find, where the
// elements differ from T by no more than a const. Pointers to unknown bounds convert exactly there, so that a row of
// derived objects is refused.
template <class T>
class Span {
    template <class Range>
    using Found = std::remove_pointer_t<decltype(std::data(std::declval<Range&>()))>;

public:
    using element_type = T;
    using value_type = std::remove_cv_t<T>;

    constexpr Span() noexcept = default;
    constexpr Span(T* first, std::size_t count) noexcept : data_(first), size_(count) {}
    template <class Range>
        requires(!std::same_as<std::remove_cvref_t<Range>, Span> &&
                 (std::is_lvalue_reference_v<Range> || std::is_const_v<T> ||
                  std::ranges::view<std::remove_cvref_t<Range>>) &&
                 requires(Range& range) { std::size(range); } && std::is_convertible_v<Found<Range> (*)[], T (*)[]>)
    constexpr Span(Range&& range) noexcept : data_(std::data(range)), size_(std::size(range)) {}
    template <class U>
        requires(!std::same_as<U, T> && std::is_convertible_v<U (*)[], T (*)[]>)
    constexpr Span(const Span<U>& other) noexcept : data_(other.data()), size_(other.size()) {}

    constexpr T& operator[](std::size_t index) const { return data_[index]; }
    constexpr T& front() const { return data_[0]; }
    constexpr T& back() const { return data_[size_ - 1]; }
    constexpr T* data() const noexcept { return data_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr std::size_t size_bytes() const noexcept { return size_ * sizeof(T); }
    constexpr bool empty() const noexcept { return size_ == 0; }

    constexpr T* begin() const noexcept { return data_; }
    constexpr T* end() const noexcept { return data_ + size_; }
    constexpr auto rbegin() const noexcept { return std::reverse_iterator(end()); }
    constexpr auto rend() const noexcept { return std::reverse_iterator(begin()); }

    constexpr Span first(std::size_t count) const { return {data_, count}; }
    constexpr Span last(std::size_t count) const { return {end() - count, count}; }
    constexpr Span subspan(std::size_t offset, std::size_t count = std::dynamic_extent) const {
        return {data_ + offset, count == std::dynamic_extent ? size_ - offset : count};
    }

private:
    T* data_ = nullptr;
    std::size_t size_ = 0;
};
