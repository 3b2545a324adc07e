// An iterator is the piece where it stands and the text behind that: what is left, and whether anything is. Behind a
// delimiter there is always a piece, which may be empty; so the end is told by a flag and not by an empty rest.
class StringViewSplit {
public:
    class iterator {
    public:
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::forward_iterator_tag;
        using iterator_category = std::input_iterator_tag;  // * gives a value and no reference

        constexpr iterator() = default;
        constexpr iterator(std::string_view text, char delimiter) : rest_(text), delimiter_(delimiter), at_end_(false) {
            measure();
        }
        constexpr std::string_view operator*() const { return rest_.substr(0, length_); }
        constexpr iterator& operator++() {
            if (length_ == rest_.size()) {
                rest_.remove_prefix(length_);
                at_end_ = true;
            } else {
                rest_.remove_prefix(length_ + 1);
            }
            measure();
            return *this;
        }
        constexpr iterator operator++(int) {
            iterator before = *this;
            ++*this;
            return before;
        }
        // Of one text: what is left says where it stands.
        constexpr bool operator==(const iterator& other) const {
            return at_end_ == other.at_end_ && rest_.size() == other.rest_.size();
        }
        constexpr bool operator==(std::default_sentinel_t) const { return at_end_; }

    private:
        constexpr void measure() { length_ = std::min(rest_.find(delimiter_), rest_.size()); }

        std::string_view rest_;
        std::size_t length_ = 0;
        char delimiter_ = 0;
        bool at_end_ = true;
    };

    constexpr StringViewSplit(std::string_view text, char delimiter) : text_(text), delimiter_(delimiter) {}
    constexpr iterator begin() const { return iterator(text_, delimiter_); }
    constexpr std::default_sentinel_t end() const { return {}; }

private:
    std::string_view text_;
    char delimiter_;
};
