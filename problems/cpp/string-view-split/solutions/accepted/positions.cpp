// Textbook: where the piece begins and where it ends; npos is behind the last one.
#include <iterator>
#include <string_view>
using namespace std;

class StringViewSplit {
    string_view text;
    char delim;

public:
    constexpr StringViewSplit(string_view t, char d) : text(t), delim(d) {}

    class Iterator {
        string_view text;
        char delim = ' ';
        size_t start = string_view::npos;
        size_t stop = string_view::npos;

    public:
        using iterator_category = forward_iterator_tag;
        using value_type = string_view;
        using difference_type = ptrdiff_t;
        using pointer = const string_view*;
        using reference = string_view;

        constexpr Iterator() {}
        constexpr Iterator(string_view t, char d, size_t s) : text(t), delim(d), start(s) {
            if (start != string_view::npos) stop = text.find(delim, start);
        }
        constexpr string_view operator*() const {
            return stop == string_view::npos ? text.substr(start) : text.substr(start, stop - start);
        }
        constexpr Iterator& operator++() {
            if (stop == string_view::npos) {
                start = string_view::npos;
            } else {
                start = stop + 1;
                stop = text.find(delim, start);
            }
            return *this;
        }
        constexpr Iterator operator++(int) {
            Iterator old = *this;
            ++(*this);
            return old;
        }
        constexpr bool operator==(const Iterator& o) const { return start == o.start; }
        constexpr bool operator!=(const Iterator& o) const { return start != o.start; }
    };

    constexpr Iterator begin() const { return Iterator(text, delim, 0); }
    constexpr Iterator end() const { return Iterator(text, delim, string_view::npos); }
};
