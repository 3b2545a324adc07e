// A doubly linked list: fill in what is missing.
template <class T>
class List {
public:
    using value_type = T;
    using iterator = T*;  // to be replaced: it has to follow the links, in both directions
    using const_iterator = const T*;

    List() {}
    List(std::initializer_list<T> values) {}
    List(const List& other) {}
    List(List&& other) {}
    List& operator=(const List& other) { return *this; }
    List& operator=(List&& other) noexcept { return *this; }
    ~List() {}

    void push_back(const T& value) {}
    void push_back(T&& value) {}
    void push_front(const T& value) {}
    void push_front(T&& value) {}
    template <class... Args>
    T& emplace_back(Args&&... args) {
        return back();
    }
    template <class... Args>
    T& emplace_front(Args&&... args) {
        return front();
    }
    void pop_back() {}
    void pop_front() {}
    iterator insert(const_iterator place, const T& value) { return end(); }
    iterator insert(const_iterator place, T&& value) { return end(); }
    iterator erase(const_iterator place) { return end(); }
    void clear() noexcept {}
    void splice(const_iterator place, List& other) {}
    void reverse() noexcept {}
    void swap(List& other) noexcept {}

    T& front() { return *begin(); }
    const T& front() const { return *begin(); }
    T& back() { return *begin(); }
    const T& back() const { return *begin(); }
    iterator begin() { return nullptr; }
    iterator end() { return nullptr; }
    const_iterator begin() const { return nullptr; }
    const_iterator end() const { return nullptr; }
    std::size_t size() const noexcept { return 0; }
    bool empty() const noexcept { return true; }

    friend bool operator==(const List& a, const List& b) { return false; }
};
