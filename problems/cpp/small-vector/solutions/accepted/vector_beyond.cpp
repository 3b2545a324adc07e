// Up to N elements in bytes of its own; beyond that a std::vector does all the work, for as long as the object lives.
template <class T, std::size_t N>
class SmallVector {
    alignas(T) std::byte bytes_[N][sizeof(T)];
    std::size_t few_ = 0;
    std::optional<std::vector<T>> many_;

    T* slot(std::size_t i) { return std::launder(reinterpret_cast<T*>(bytes_[i])); }
    const T* slot(std::size_t i) const { return std::launder(reinterpret_cast<const T*>(bytes_[i])); }
    // A vector with all elements and room for so many; the own ones stay until it is complete.
    std::vector<T> larger(std::size_t capacity) {
        std::vector<T> all;
        all.reserve(capacity);
        for (std::size_t i = 0; i < few_; ++i) all.push_back(std::move_if_noexcept(*slot(i)));
        return all;
    }
    void leave(std::vector<T>&& all) {
        while (few_ > 0) std::destroy_at(slot(--few_));
        many_.emplace(std::move(all));
    }

public:
    SmallVector() {}
    SmallVector(std::initializer_list<T> values) : SmallVector() {
        for (const T& value : values) push_back(value);
    }
    SmallVector(const SmallVector& other) : SmallVector() {
        if (other.many_) {
            many_ = other.many_;
        } else {
            for (const T& value : other) push_back(value);
        }
    }
    SmallVector(SmallVector&& other) noexcept(std::is_nothrow_move_constructible_v<T>) : SmallVector() {
        if (other.many_) {
            many_.emplace(std::move(*other.many_));
            other.many_.reset();
        } else {
            for (T& value : other) push_back(std::move(value));
            other.clear();
        }
    }
    SmallVector& operator=(const SmallVector& other) {
        if (this != std::addressof(other)) *this = SmallVector(other);
        return *this;
    }
    SmallVector& operator=(SmallVector&& other) noexcept(std::is_nothrow_move_constructible_v<T>) {
        if (this != std::addressof(other)) {
            std::destroy_at(this);
            std::construct_at(this, std::move(other));
        }
        return *this;
    }
    ~SmallVector() {
        while (few_ > 0) std::destroy_at(slot(--few_));
    }

    template <class... Args>
    T& emplace_back(Args&&... args) {
        if (many_) return many_->emplace_back(std::forward<Args>(args)...);
        if (few_ < N) {
            ::new (static_cast<void*>(bytes_[few_])) T(std::forward<Args>(args)...);
            return *slot(few_++);
        }
        T value(std::forward<Args>(args)...);
        std::vector<T> all = larger(2 * N);
        all.push_back(std::move(value));
        leave(std::move(all));
        return many_->back();
    }
    void push_back(const T& value) { emplace_back(value); }
    void push_back(T&& value) { emplace_back(std::move(value)); }
    void pop_back() {
        if (many_)
            many_->pop_back();
        else
            std::destroy_at(slot(--few_));
    }
    void clear() noexcept {
        while (!empty()) pop_back();
    }
    void reserve(std::size_t capacity) {
        if (many_)
            many_->reserve(capacity);
        else if (capacity > N)
            leave(larger(capacity));
    }
    void swap(SmallVector& other) { std::swap(*this, other); }

    T* data() { return many_ ? many_->data() : reinterpret_cast<T*>(bytes_); }
    const T* data() const { return many_ ? many_->data() : reinterpret_cast<const T*>(bytes_); }
    std::size_t size() const { return many_ ? many_->size() : few_; }
    std::size_t capacity() const { return many_ ? many_->capacity() : N; }
    bool empty() const { return size() == 0; }
    T* begin() { return data(); }
    T* end() { return data() + size(); }
    const T* begin() const { return data(); }
    const T* end() const { return data() + size(); }
    T& operator[](std::size_t i) { return data()[i]; }
    const T& operator[](std::size_t i) const { return data()[i]; }
    T& at(std::size_t i) { return i < size() ? data()[i] : throw std::out_of_range("SmallVector"); }
    const T& at(std::size_t i) const { return i < size() ? data()[i] : throw std::out_of_range("SmallVector"); }
    T& front() { return data()[0]; }
    const T& front() const { return data()[0]; }
    T& back() { return data()[size() - 1]; }
    const T& back() const { return data()[size() - 1]; }

    friend bool operator==(const SmallVector& a, const SmallVector& b) { return std::ranges::equal(a, b); }
};
