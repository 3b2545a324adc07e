// Textbook: a head and a tail that may be null; an iterator knows its list, so that it can step back from the end.
using namespace std;

template <typename T>
class List {
    struct Node {
        T data;
        Node* prev = nullptr;
        Node* next = nullptr;
        template <typename... Args>
        Node(in_place_t, Args&&... args) : data(std::forward<Args>(args)...) {}
    };
    // Apart from the list, so that iterators outlive a move of it.
    struct Ends {
        Node* head = nullptr;
        Node* tail = nullptr;
        size_t count = 0;
    };
    Ends* ends = new Ends;

    template <bool is_const>
    struct Iter {
        using iterator_category = bidirectional_iterator_tag;
        using value_type = T;
        using difference_type = ptrdiff_t;
        using pointer = conditional_t<is_const, const T*, T*>;
        using reference = conditional_t<is_const, const T&, T&>;

        Node* node = nullptr;
        const Ends* in = nullptr;

        reference operator*() const { return node->data; }
        pointer operator->() const { return &node->data; }
        Iter& operator++() {
            node = node->next;
            return *this;
        }
        Iter& operator--() {
            node = node ? node->prev : in->tail;
            return *this;
        }
        Iter operator++(int) {
            Iter old = *this;
            ++*this;
            return old;
        }
        Iter operator--(int) {
            Iter old = *this;
            --*this;
            return old;
        }
        bool operator==(const Iter& o) const { return node == o.node; }
        operator Iter<true>() const
            requires(!is_const)
        {
            return {node, in};
        }
    };

    // Links a chain in before a place; null is the end.
    void link(Node* at, Node* first, Node* last, size_t n) {
        Node* before = at ? at->prev : ends->tail;
        first->prev = before;
        last->next = at;
        if (before)
            before->next = first;
        else
            ends->head = first;
        if (at)
            at->prev = last;
        else
            ends->tail = last;
        ends->count += n;
    }
    Node* unlink(Node* n) {
        Node* next = n->next;
        if (n->prev)
            n->prev->next = n->next;
        else
            ends->head = n->next;
        if (n->next)
            n->next->prev = n->prev;
        else
            ends->tail = n->prev;
        delete n;
        ends->count--;
        return next;
    }
    template <typename... Args>
    Node* make(Node* at, Args&&... args) {
        Node* n = new Node(in_place, std::forward<Args>(args)...);
        link(at, n, n, 1);
        return n;
    }

public:
    using value_type = T;
    using iterator = Iter<false>;
    using const_iterator = Iter<true>;

    List() {}
    List(initializer_list<T> values) : List() {
        for (const T& v : values) push_back(v);
    }
    List(const List& o) : List() {
        for (const T& v : o) push_back(v);
    }
    List(List&& o) : List() { swap(o); }
    ~List() {
        clear();
        delete ends;
    }
    List& operator=(const List& o) {
        if (this != &o) {
            List copy(o);
            swap(copy);
        }
        return *this;
    }
    List& operator=(List&& o) noexcept {
        if (this != &o) {
            clear();
            swap(o);
        }
        return *this;
    }

    void push_back(const T& v) { make(nullptr, v); }
    void push_back(T&& v) { make(nullptr, std::move(v)); }
    void push_front(const T& v) { make(ends->head, v); }
    void push_front(T&& v) { make(ends->head, std::move(v)); }
    template <typename... Args>
    T& emplace_back(Args&&... args) {
        return make(nullptr, std::forward<Args>(args)...)->data;
    }
    template <typename... Args>
    T& emplace_front(Args&&... args) {
        return make(ends->head, std::forward<Args>(args)...)->data;
    }
    void pop_back() { unlink(ends->tail); }
    void pop_front() { unlink(ends->head); }
    iterator insert(const_iterator at, const T& v) { return {make(at.node, v), ends}; }
    iterator insert(const_iterator at, T&& v) { return {make(at.node, std::move(v)), ends}; }
    iterator erase(const_iterator at) { return {unlink(at.node), ends}; }
    void clear() noexcept {
        while (ends->head) pop_front();
    }
    void splice(const_iterator at, List& o) {
        if (o.empty()) return;
        link(at.node, o.ends->head, o.ends->tail, o.ends->count);
        *o.ends = Ends();
    }
    void reverse() {
        for (Node* n = ends->head; n;) {
            Node* next = n->next;
            std::swap(n->prev, n->next);
            n = next;
        }
        std::swap(ends->head, ends->tail);
    }
    void swap(List& o) noexcept { std::swap(ends, o.ends); }

    T& front() { return ends->head->data; }
    const T& front() const { return ends->head->data; }
    T& back() { return ends->tail->data; }
    const T& back() const { return ends->tail->data; }
    iterator begin() { return {ends->head, ends}; }
    iterator end() { return {nullptr, ends}; }
    const_iterator begin() const { return {ends->head, ends}; }
    const_iterator end() const { return {nullptr, ends}; }
    size_t size() const { return ends->count; }
    bool empty() const { return ends->count == 0; }
    bool operator==(const List& o) const { return equal(begin(), end(), o.begin(), o.end()); }
};
