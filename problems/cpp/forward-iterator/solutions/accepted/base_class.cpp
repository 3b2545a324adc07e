// What does not depend on const stands in a base class; the iterator that writes derives from the one that reads.
template <class Node, class Derived>
class Steps {
protected:
    Node* node_ = nullptr;
    Steps() = default;
    explicit Steps(Node* node) : node_(node) {}

public:
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::forward_iterator_tag;
    using value_type = std::remove_cvref_t<decltype(std::declval<Node&>().value)>;

    Node* node() const { return node_; }
    Derived& operator++() {
        node_ = node_->next;
        return static_cast<Derived&>(*this);
    }
    Derived operator++(int) {
        Derived old = static_cast<Derived&>(*this);
        node_ = node_->next;
        return old;
    }
};

template <class Node>
class ForwardIterator : public Steps<Node, ForwardIterator<Node>> {
    using Base = Steps<Node, ForwardIterator<Node>>;

public:
    using reference = typename Base::value_type&;
    using pointer = typename Base::value_type*;
    ForwardIterator() = default;
    explicit ForwardIterator(Node* node) : Base(node) {}
    reference operator*() const { return this->node_->value; }
    pointer operator->() const { return std::addressof(this->node_->value); }
    friend bool operator==(const ForwardIterator& a, const ForwardIterator& b) { return a.node() == b.node(); }
};

template <class Node>
class ForwardIterator<const Node> : public Steps<const Node, ForwardIterator<const Node>> {
    using Base = Steps<const Node, ForwardIterator<const Node>>;

public:
    using reference = const typename Base::value_type&;
    using pointer = const typename Base::value_type*;
    ForwardIterator() = default;
    explicit ForwardIterator(const Node* node) : Base(node) {}
    ForwardIterator(const ForwardIterator<Node>& other) : Base(other.node()) {}
    reference operator*() const { return this->node_->value; }
    pointer operator->() const { return std::addressof(this->node_->value); }
    friend bool operator==(const ForwardIterator& a, const ForwardIterator& b) { return a.node() == b.node(); }
};
