// A pointer to a node, or null at the end. What it leads to is const where the node is; whether the iterator itself is
// const does not matter to that.
template <class Node>
class ForwardIterator {
    using Value = decltype(Node::value);

public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = std::remove_cv_t<Value>;
    using difference_type = std::ptrdiff_t;
    using reference = std::conditional_t<std::is_const_v<Node>, const Value&, Value&>;
    using pointer = std::remove_reference_t<reference>*;

    ForwardIterator() = default;
    explicit ForwardIterator(Node* node) noexcept : node_(node) {}
    template <class Other>
        requires std::same_as<const Other, Node> && (!std::same_as<Other, Node>)
    ForwardIterator(ForwardIterator<Other> other) noexcept : node_(other.node_) {}

    reference operator*() const noexcept { return node_->value; }
    pointer operator->() const noexcept { return std::addressof(node_->value); }
    ForwardIterator& operator++() noexcept {
        node_ = node_->next;
        return *this;
    }
    ForwardIterator operator++(int) noexcept {
        ForwardIterator old = *this;
        ++*this;
        return old;
    }
    friend bool operator==(ForwardIterator a, ForwardIterator b) noexcept { return a.node_ == b.node_; }

private:
    template <class>
    friend class ForwardIterator;
    Node* node_ = nullptr;
};
