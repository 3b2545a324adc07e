// A vector of optional elements: it allocates, copies and aligns; only the place of the oldest is kept by hand.
template <class T>
class RingBuffer {
    std::vector<std::optional<T>> places_;
    std::size_t first_ = 0, size_ = 0;

    std::optional<T>& place(std::size_t index) { return places_[(first_ + index) % places_.size()]; }
    const std::optional<T>& place(std::size_t index) const { return places_[(first_ + index) % places_.size()]; }

public:
    explicit RingBuffer(std::size_t capacity) {
        if (capacity == 0) throw std::invalid_argument("a buffer has room for one element at least");
        places_ = std::vector<std::optional<T>>(capacity);
    }
    RingBuffer(const RingBuffer&) = default;
    RingBuffer(RingBuffer&& other) noexcept
        : places_(std::move(other.places_)),
          first_(std::exchange(other.first_, 0)),
          size_(std::exchange(other.size_, 0)) {}
    RingBuffer& operator=(RingBuffer other) noexcept {
        swap(other);
        return *this;
    }

    void push_back(const T& value) { push_back(T(value)); }
    void push_back(T&& value) {
        if (full()) {
            *place(0) = std::move(value);
            first_ = (first_ + 1) % capacity();
        } else {
            place(size_).emplace(std::move(value));
            ++size_;
        }
    }
    template <class... Args>
    T& emplace_back(Args&&... args) {
        if (full()) {
            push_back(T(std::forward<Args>(args)...));
        } else {
            place(size_).emplace(std::forward<Args>(args)...);
            ++size_;
        }
        return back();
    }
    void pop_front() {
        place(0).reset();
        first_ = (first_ + 1) % capacity();
        --size_;
    }
    void clear() noexcept {
        while (size_ > 0) pop_front();
    }
    void swap(RingBuffer& other) noexcept {
        places_.swap(other.places_);
        std::swap(first_, other.first_);
        std::swap(size_, other.size_);
    }
    T& operator[](std::size_t index) { return *place(index); }
    const T& operator[](std::size_t index) const { return *place(index); }
    T& at(std::size_t index) {
        if (index >= size_) throw std::out_of_range("there is no element of that number");
        return *place(index);
    }
    const T& at(std::size_t index) const { return const_cast<RingBuffer&>(*this).at(index); }
    T& front() { return *place(0); }
    const T& front() const { return *place(0); }
    T& back() { return *place(size_ - 1); }
    const T& back() const { return *place(size_ - 1); }
    std::size_t size() const noexcept { return size_; }
    std::size_t capacity() const noexcept { return places_.size(); }
    bool empty() const noexcept { return size_ == 0; }
    bool full() const noexcept { return size_ == places_.size(); }
};
