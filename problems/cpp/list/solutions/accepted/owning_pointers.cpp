// Each node owns the next one by a unique_ptr, from an owned sentinel on; the way back is made of raw pointers.
template <class T>
class List {
    struct Node {
        std::unique_ptr<Node> next;
        Node* prev = nullptr;
        std::optional<T> value;
    };
    // The sentinel stands behind the last element, and its prev is that; first_ owns the chain, sentinel included.
    std::unique_ptr<Node> first_ = std::make_unique<Node>();
    Node* end_ = first_.get();
    std::size_t size_ = 0;

    std::unique_ptr<Node>& owner(Node* node) { return node->prev ? node->prev->next : first_; }
    Node* link(Node* at, std::unique_ptr<Node> made) {
        Node* node = made.get();
        std::unique_ptr<Node>& slot = owner(at);
        node->prev = at->prev;
        node->next = std::move(slot);
        at->prev = node;
        slot = std::move(made);
        ++size_;
        return node;
    }
    template <class... Args>
    Node* make(Node* at, Args&&... args) {
        auto made = std::make_unique<Node>();
        made->value.emplace(std::forward<Args>(args)...);
        return link(at, std::move(made));
    }
    std::unique_ptr<Node> cut(Node* node) {
        std::unique_ptr<Node>& slot = owner(node);
        std::unique_ptr<Node> taken = std::move(slot);
        taken->next->prev = taken->prev;
        slot = std::move(taken->next);
        --size_;
        return taken;
    }

    template <class U>
    class It {
        friend List;
        Node* node_ = nullptr;

    public:
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        It() = default;
        explicit It(Node* node) : node_(node) {}
        template <class V>
            requires(std::is_const_v<U> && !std::is_const_v<V>)
        It(It<V> other) : node_(other.node()) {}
        Node* node() const { return node_; }
        U& operator*() const { return *node_->value; }
        U* operator->() const { return &*node_->value; }
        It& operator++() { return node_ = node_->next.get(), *this; }
        It& operator--() { return node_ = node_->prev, *this; }
        It operator++(int) { return std::exchange(*this, It(node_->next.get())); }
        It operator--(int) { return std::exchange(*this, It(node_->prev)); }
        bool operator==(const It&) const = default;
    };

public:
    using value_type = T;
    using iterator = It<T>;
    using const_iterator = It<const T>;

    List() = default;
    List(std::initializer_list<T> values) {
        for (const T& value : values) push_back(value);
    }
    List(const List& other) {
        for (const T& value : other) push_back(value);
    }
    List(List&& other) { swap(other); }
    List& operator=(const List& other) {
        List copy(other);
        swap(copy);
        return *this;
    }
    List& operator=(List&& other) noexcept {
        if (this != &other) {
            clear();
            swap(other);
        }
        return *this;
    }
    // One by one: a chain that destroys its next node recursively would overflow the stack.
    ~List() { clear(); }

    void push_back(const T& value) { make(end_, value); }
    void push_back(T&& value) { make(end_, std::move(value)); }
    void push_front(const T& value) { make(first_.get(), value); }
    void push_front(T&& value) { make(first_.get(), std::move(value)); }
    template <class... Args>
    T& emplace_back(Args&&... args) {
        return *make(end_, std::forward<Args>(args)...)->value;
    }
    template <class... Args>
    T& emplace_front(Args&&... args) {
        return *make(first_.get(), std::forward<Args>(args)...)->value;
    }
    template <class U>
    iterator insert(const_iterator at, U&& value) {
        return iterator(make(at.node(), std::forward<U>(value)));
    }
    void pop_back() { cut(end_->prev); }
    void pop_front() { cut(first_.get()); }
    iterator erase(const_iterator at) {
        Node* next = at.node()->next.get();
        cut(at.node());
        return iterator(next);
    }
    void clear() noexcept {
        while (size_ > 0) pop_front();
    }
    void splice(const_iterator at, List& other) {
        if (other.empty()) return;
        Node* place = at.node();
        Node* last = other.end_->prev;
        std::unique_ptr<Node> chain = std::move(other.first_);
        other.first_ = std::move(last->next);
        other.end_->prev = nullptr;
        std::unique_ptr<Node>& slot = owner(place);
        chain->prev = place->prev;
        place->prev = last;
        last->next = std::move(slot);
        slot = std::move(chain);
        size_ += std::exchange(other.size_, 0);
    }
    void reverse() {
        for (Node* first = first_.get(); size_ > 1 && first->next.get() != end_;) {
            const std::size_t size = size_;
            link(first_.get(), cut(first->next.get()));
            size_ = size;
        }
    }
    void swap(List& other) noexcept {
        first_.swap(other.first_);
        std::swap(end_, other.end_);
        std::swap(size_, other.size_);
    }
    T& front() { return *first_->value; }
    const T& front() const { return *first_->value; }
    T& back() { return *end_->prev->value; }
    const T& back() const { return *end_->prev->value; }
    iterator begin() { return iterator(first_.get()); }
    iterator end() { return iterator(end_); }
    const_iterator begin() const { return const_iterator(first_.get()); }
    const_iterator end() const { return const_iterator(end_); }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    friend bool operator==(const List& a, const List& b) { return std::ranges::equal(a, b); }
};
