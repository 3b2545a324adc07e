// An iterator over a chain of nodes, each with a `value` and a pointer `next`: fill in what is missing.
template <class Node>
class ForwardIterator {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = std::remove_cvref_t<decltype(std::declval<Node&>().value)>;
    using difference_type = std::ptrdiff_t;
    using reference = value_type&;  // of constants?
    using pointer = value_type*;

    ForwardIterator() {}
    explicit ForwardIterator(Node* node) {}
    ForwardIterator(const ForwardIterator<std::remove_const_t<Node>>& other) {}

    reference operator*() const { throw std::logic_error("operator*"); }
    pointer operator->() const { return nullptr; }
    ForwardIterator& operator++() { return *this; }
    ForwardIterator operator++(int) { return *this; }
    friend bool operator==(const ForwardIterator& a, const ForwardIterator& b) { return true; }
};
