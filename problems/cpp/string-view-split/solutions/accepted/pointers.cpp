// Pointers into the text, and the split itself for its end and its delimiter; a null pointer is behind the last piece.
class StringViewSplit {
    std::string_view text_;
    char delimiter_;

public:
    constexpr StringViewSplit(std::string_view text, char delimiter)
        : text_(text.data() == nullptr ? std::string_view("") : text), delimiter_(delimiter) {}

    struct const_iterator {
        typedef std::string_view value_type;
        typedef std::ptrdiff_t difference_type;

        const StringViewSplit* split = nullptr;
        const char* first = nullptr;
        const char* last = nullptr;

        constexpr value_type operator*() const { return value_type(first, static_cast<std::size_t>(last - first)); }
        constexpr const_iterator& operator++() {
            const char* const end = split->text_.data() + split->text_.size();
            first = last == end ? nullptr : last + 1;
            last = first == nullptr ? nullptr : std::find(first, end, split->delimiter_);
            return *this;
        }
        constexpr const_iterator operator++(int) {
            auto copy = *this;
            ++*this;
            return copy;
        }
        friend constexpr bool operator==(const_iterator a, const_iterator b) { return a.first == b.first; }
    };
    using iterator = const_iterator;

    constexpr const_iterator begin() const {
        const char* const first = text_.data();
        return {this, first, std::find(first, first + text_.size(), delimiter_)};
    }
    constexpr const_iterator end() const { return {this, nullptr, nullptr}; }
};
