// A ring of nodes around a sentinel without an element, which is what end() leads to. Everything is made of joining two
// nodes; a node is complete before it is linked in.
template <class T>
class List {
    struct Link {
        Link* before = this;
        Link* after = this;
    };
    struct Node : Link {
        T value;
        template <class... Args>
        explicit Node(Args&&... args) : value(std::forward<Args>(args)...) {}
    };
    template <class Value>
    class Iterator {
    public:
        using iterator_category = std::bidirectional_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = Value*;
        using reference = Value&;

        Iterator() = default;
        template <class Other>
            requires(std::is_const_v<Value> && !std::is_const_v<Other>)
        Iterator(const Iterator<Other>& other) : link_(other.link_) {}
        Value& operator*() const { return static_cast<Node*>(link_)->value; }
        Value* operator->() const { return std::addressof(**this); }
        Iterator& operator++() {
            link_ = link_->after;
            return *this;
        }
        Iterator& operator--() {
            link_ = link_->before;
            return *this;
        }
        Iterator operator++(int) {
            Iterator old = *this;
            ++*this;
            return old;
        }
        Iterator operator--(int) {
            Iterator old = *this;
            --*this;
            return old;
        }
        friend bool operator==(const Iterator& a, const Iterator& b) { return a.link_ == b.link_; }

    private:
        friend class List;
        template <class>
        friend class Iterator;
        explicit Iterator(Link* link) : link_(link) {}
        Link* link_ = nullptr;
    };

public:
    using value_type = T;
    using iterator = Iterator<T>;
    using const_iterator = Iterator<const T>;

    List() noexcept = default;
    List(std::initializer_list<T> values) : List() {
        for (const T& value : values) push_back(value);
    }
    List(const List& other) : List() {
        for (const T& value : other) push_back(value);
    }
    List(List&& other) noexcept : List() { splice(end(), other); }
    List& operator=(const List& other) {
        List copy(other);
        swap(copy);
        return *this;
    }
    List& operator=(List&& other) noexcept {
        List taken(std::move(other));
        swap(taken);
        return *this;
    }
    ~List() { clear(); }

    void push_back(const T& value) { emplace_back(value); }
    void push_back(T&& value) { emplace_back(std::move(value)); }
    void push_front(const T& value) { emplace_front(value); }
    void push_front(T&& value) { emplace_front(std::move(value)); }
    template <class... Args>
    T& emplace_back(Args&&... args) {
        return *emplace(end(), std::forward<Args>(args)...);
    }
    template <class... Args>
    T& emplace_front(Args&&... args) {
        return *emplace(begin(), std::forward<Args>(args)...);
    }
    iterator insert(const_iterator place, const T& value) { return emplace(place, value); }
    iterator insert(const_iterator place, T&& value) { return emplace(place, std::move(value)); }
    void pop_back() noexcept { erase(--end()); }
    void pop_front() noexcept { erase(begin()); }
    iterator erase(const_iterator place) noexcept {
        Link* link = place.link_;
        Link* next = link->after;
        join(link->before, next);
        delete static_cast<Node*>(link);
        --size_;
        return iterator(next);
    }
    void clear() noexcept {
        while (!empty()) pop_front();
    }
    void splice(const_iterator place, List& other) noexcept {
        if (other.empty()) return;
        join(place.link_->before, other.ring_.after);
        join(other.ring_.before, place.link_);
        join(&other.ring_, &other.ring_);
        size_ += std::exchange(other.size_, 0);
    }
    void reverse() noexcept {
        Link* link = &ring_;
        do {
            std::swap(link->before, link->after);
            link = link->before;
        } while (link != &ring_);
    }
    void swap(List& other) noexcept {
        if (this == &other) return;
        List third;
        third.splice(third.end(), other);
        other.splice(other.end(), *this);
        splice(end(), third);
    }

    T& front() { return *begin(); }
    const T& front() const { return *begin(); }
    T& back() { return *--end(); }
    const T& back() const { return *--end(); }
    iterator begin() noexcept { return iterator(ring_.after); }
    iterator end() noexcept { return iterator(&ring_); }
    const_iterator begin() const noexcept { return const_iterator(ring_.after); }
    const_iterator end() const noexcept { return const_iterator(const_cast<Link*>(&ring_)); }
    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }

    friend bool operator==(const List& a, const List& b) {
        return a.size_ == b.size_ && std::equal(a.begin(), a.end(), b.begin());
    }

private:
    static void join(Link* before, Link* after) noexcept {
        before->after = after;
        after->before = before;
    }
    template <class... Args>
    iterator emplace(const_iterator place, Args&&... args) {
        Link* link = new Node(std::forward<Args>(args)...);
        join(place.link_->before, link);
        join(link, place.link_);
        ++size_;
        return iterator(link);
    }

    Link ring_;
    std::size_t size_ = 0;
};
