// The pieces of a text between delimiters, found one by one: fill in what is missing.
class StringViewSplit {
public:
    class iterator {
    public:
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;

        constexpr std::string_view operator*() const { return {}; }
        constexpr iterator& operator++() { return *this; }
        constexpr iterator operator++(int) { return *this; }
        constexpr bool operator==(const iterator& other) const { return true; }
    };

    constexpr StringViewSplit(std::string_view text, char delimiter) {}
    constexpr iterator begin() const { return {}; }
    constexpr iterator end() const { return {}; }
};
