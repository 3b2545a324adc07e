// Textbook: the five names, both comparisons, and a conversion operator to the iterator of constants.
#include <cstddef>
#include <iterator>
using namespace std;

template <typename Node>
class ForwardIterator {
    Node* cur;

public:
    using iterator_category = forward_iterator_tag;
    using value_type = remove_const_t<remove_reference_t<decltype(cur->value)>>;
    using difference_type = ptrdiff_t;
    using reference = decltype((cur->value));
    using pointer = remove_reference_t<reference>*;

    ForwardIterator() : cur(nullptr) {}
    explicit ForwardIterator(Node* n) : cur(n) {}
    operator ForwardIterator<const Node>() const { return ForwardIterator<const Node>(cur); }

    reference operator*() const { return cur->value; }
    pointer operator->() const { return &cur->value; }
    ForwardIterator& operator++() {
        cur = cur->next;
        return *this;
    }
    ForwardIterator operator++(int) {
        ForwardIterator old(*this);
        cur = cur->next;
        return old;
    }
    friend bool operator==(const ForwardIterator& a, const ForwardIterator& b) { return a.cur == b.cur; }
    friend bool operator!=(const ForwardIterator& a, const ForwardIterator& b) { return a.cur != b.cur; }
};
