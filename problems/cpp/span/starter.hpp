// A view of elements in a row that belong to somebody else: fill in what is missing.
template <class T>
class Span {
public:
    using element_type = T;
    using value_type = std::remove_cv_t<T>;

    constexpr Span() noexcept {}
    constexpr Span(T* first, std::size_t count) {}
    template <std::size_t N>
    constexpr Span(T (&array)[N]) noexcept {}
    template <class Container>
    constexpr Span(Container& container) {}

    constexpr T& operator[](std::size_t index) const { return *data_; }
    constexpr T& front() const { return *data_; }
    constexpr T& back() const { return *data_; }
    constexpr T* data() const noexcept { return data_; }
    constexpr std::size_t size() const noexcept { return 0; }
    constexpr std::size_t size_bytes() const noexcept { return 0; }
    constexpr bool empty() const noexcept { return true; }

    constexpr T* begin() const noexcept { return data_; }
    constexpr T* end() const noexcept { return data_; }
    constexpr auto rbegin() const noexcept { return std::reverse_iterator(end()); }
    constexpr auto rend() const noexcept { return std::reverse_iterator(begin()); }

    constexpr Span first(std::size_t count) const { return *this; }
    constexpr Span last(std::size_t count) const { return *this; }
    constexpr Span subspan(std::size_t offset, std::size_t count = std::dynamic_extent) const { return *this; }

private:
    T* data_ = nullptr;
};
