// The piece is a member of the iterator, to which * and -> lead; what is left is an optional.
class StringViewSplit {
public:
    StringViewSplit() = delete;
    constexpr StringViewSplit(std::string_view text, char by) noexcept : whole{text}, by{by} {}

    class iterator {
        std::optional<std::string_view> left;  // none: this is the last piece, or behind it
        std::string_view piece;
        char by{};
        std::size_t number = 0;  // of the piece, 0 is behind the last one

        constexpr void next() {
            if (!left) {
                number = 0;
                return;
            }
            ++number;
            if (const auto where = left->find(by); where != left->npos) {
                piece = left->substr(0, where);
                left = left->substr(where + 1);
            } else {
                piece = *left;
                left.reset();
            }
        }

    public:
        using value_type = std::string_view;
        using difference_type = int;
        using pointer = const std::string_view*;
        using reference = const std::string_view&;
        using iterator_category = std::forward_iterator_tag;

        iterator() = default;
        constexpr iterator(std::string_view text, char by) : left{text}, by{by} { next(); }
        constexpr reference operator*() const { return piece; }
        constexpr pointer operator->() const { return &piece; }
        constexpr iterator& operator++() {
            next();
            return *this;
        }
        constexpr iterator operator++(int) { return std::exchange(*this, std::next(*this)); }
        constexpr bool operator==(const iterator& other) const { return number == other.number; }
    };

    constexpr auto begin() const { return iterator{whole, by}; }
    constexpr auto end() const { return iterator{}; }

private:
    std::string_view whole;
    char by;
};
