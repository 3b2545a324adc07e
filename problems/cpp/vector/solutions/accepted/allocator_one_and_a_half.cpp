// An allocator as second parameter, three pointers, growth by one half; assignment takes its argument by value.
template <class T, class Alloc = std::allocator<T>>
class Vector {
    using Traits = std::allocator_traits<Alloc>;
    [[no_unique_address]] Alloc alloc_{};
    T *first_ = nullptr, *last_ = nullptr, *limit_ = nullptr;

    void free_all() noexcept {
        clear();
        if (first_) Traits::deallocate(alloc_, first_, capacity());
        first_ = last_ = limit_ = nullptr;
    }
    std::size_t next_capacity(std::size_t wanted) const {
        const std::size_t grown = capacity() + capacity() / 2 + 1;
        return grown < wanted ? wanted : grown;
    }

public:
    using value_type = T;
    using iterator = T*;
    using const_iterator = const T*;

    Vector() = default;
    explicit Vector(std::size_t count, const T& value) {
        try {
            reserve(count);
            while (count--) emplace_back(value);
        } catch (...) {
            free_all();
            throw;
        }
    }
    template <std::input_iterator It> Vector(It from, It to) {
        try {
            for (; from != to; ++from) emplace_back(*from);
        } catch (...) {
            free_all();
            throw;
        }
    }
    Vector(std::initializer_list<T> list) : Vector(list.begin(), list.end()) {}
    Vector(const Vector& other) : Vector(other.begin(), other.end()) {}
    Vector(Vector&& other) noexcept { swap(other); }
    Vector& operator=(Vector other) noexcept {
        swap(other);
        return *this;
    }
    ~Vector() { free_all(); }

    void swap(Vector& other) noexcept {
        std::swap(first_, other.first_);
        std::swap(last_, other.last_);
        std::swap(limit_, other.limit_);
    }
    friend void swap(Vector& a, Vector& b) noexcept { a.swap(b); }

    std::size_t size() const noexcept { return static_cast<std::size_t>(last_ - first_); }
    std::size_t capacity() const noexcept { return static_cast<std::size_t>(limit_ - first_); }
    [[nodiscard]] bool empty() const noexcept { return first_ == last_; }

    auto begin() noexcept { return first_; }
    auto end() noexcept { return last_; }
    auto begin() const noexcept { return static_cast<const T*>(first_); }
    auto end() const noexcept { return static_cast<const T*>(last_); }
    T* data() noexcept { return first_; }
    const T* data() const noexcept { return first_; }
    T& operator[](std::size_t i) { return first_[i]; }
    const T& operator[](std::size_t i) const { return first_[i]; }
    T& at(std::size_t i) { return const_cast<T&>(std::as_const(*this).at(i)); }
    const T& at(std::size_t i) const {
        if (!(i < size())) throw std::out_of_range(std::to_string(i) + " of " + std::to_string(size()));
        return first_[i];
    }
    T& front() { return *first_; }
    const T& front() const { return *first_; }
    T& back() { return *std::prev(last_); }
    const T& back() const { return *std::prev(last_); }

    void reserve(std::size_t wanted) {
        if (wanted <= capacity()) return;
        Vector bigger;
        bigger.first_ = bigger.last_ = Traits::allocate(alloc_, wanted);
        bigger.limit_ = bigger.first_ + wanted;
        for (T& each : *this) bigger.emplace_back(std::move_if_noexcept(each));
        swap(bigger);
    }

    template <class... Args> T& emplace_back(Args&&... args) {
        if (last_ == limit_) {
            T made(std::forward<Args>(args)...);  // before the old storage goes, which may hold the argument
            reserve(next_capacity(size() + 1));
            Traits::construct(alloc_, last_, std::move_if_noexcept(made));
        } else {
            Traits::construct(alloc_, last_, std::forward<Args>(args)...);
        }
        return *last_++;
    }
    void push_back(T value) { emplace_back(std::move_if_noexcept(value)); }
    void pop_back() { Traits::destroy(alloc_, --last_); }

    iterator insert(const_iterator where, T value) {
        const auto index = where - first_;
        emplace_back(std::move_if_noexcept(value));
        std::rotate(first_ + index, last_ - 1, last_);
        return first_ + index;
    }
    iterator erase(const_iterator where) {
        const auto index = where - first_;
        std::rotate(first_ + index, first_ + index + 1, last_);
        pop_back();
        return first_ + index;
    }
    void clear() noexcept {
        while (!empty()) pop_back();
    }

    void resize(std::size_t count) { resize_with(count); }
    void resize(std::size_t count, const T& value) {
        const T copy(value);
        resize_with(count, copy);
    }

    bool operator==(const Vector& other) const {
        return size() == other.size() && std::equal(begin(), end(), other.begin());
    }

private:
    template <class... Value> void resize_with(std::size_t count, const Value&... value) {
        const std::size_t before = size();
        if (count > capacity()) reserve(next_capacity(count));
        try {
            while (size() < count) emplace_back(value...);
        } catch (...) {
            while (size() > before) pop_back();
            throw;
        }
        while (size() > count) pop_back();
    }
};
