// Raw storage, the place of the oldest element and their number: a place is found by one addition and one comparison.
// A copy is made before anything changes, and moved in: so a copy that throws changes nothing, and the argument may be
// the element that is about to go.
template <class T>
class RingBuffer {
public:
    explicit RingBuffer(std::size_t capacity) : capacity_(checked(capacity)), data_(Storage().allocate(capacity)) {}
    RingBuffer(const RingBuffer& other) : capacity_(other.capacity_) {
        if (capacity_ == 0) return;
        RingBuffer copy(capacity_);
        for (std::size_t i = 0; i < other.size_; ++i) copy.emplace_back(other[i]);
        capacity_ = 0;
        swap(copy);
    }
    RingBuffer(RingBuffer&& other) noexcept { swap(other); }
    RingBuffer& operator=(RingBuffer other) noexcept {
        swap(other);
        return *this;
    }
    ~RingBuffer() {
        clear();
        if (data_) Storage().deallocate(data_, capacity_);
    }

    void push_back(const T& value) { push_back(T(value)); }
    void push_back(T&& value) {
        if (full()) {
            front() = std::move(value);
            first_ = after(1);
        } else {
            std::construct_at(data_ + after(size_), std::move(value));
            ++size_;
        }
    }
    template <class... Args>
    T& emplace_back(Args&&... args) {
        if (full()) {
            push_back(T(std::forward<Args>(args)...));
        } else {
            std::construct_at(data_ + after(size_), std::forward<Args>(args)...);
            ++size_;
        }
        return back();
    }
    void pop_front() noexcept {
        std::destroy_at(data_ + first_);
        first_ = after(1);
        --size_;
    }
    void clear() noexcept {
        while (!empty()) pop_front();
    }
    void swap(RingBuffer& other) noexcept {
        std::swap(capacity_, other.capacity_);
        std::swap(data_, other.data_);
        std::swap(first_, other.first_);
        std::swap(size_, other.size_);
    }

    T& operator[](std::size_t index) noexcept { return data_[after(index)]; }
    const T& operator[](std::size_t index) const noexcept { return data_[after(index)]; }
    T& at(std::size_t index) { return (*this)[within(index)]; }
    const T& at(std::size_t index) const { return (*this)[within(index)]; }
    T& front() noexcept { return (*this)[0]; }
    const T& front() const noexcept { return (*this)[0]; }
    T& back() noexcept { return (*this)[size_ - 1]; }
    const T& back() const noexcept { return (*this)[size_ - 1]; }

    std::size_t size() const noexcept { return size_; }
    std::size_t capacity() const noexcept { return capacity_; }
    bool empty() const noexcept { return size_ == 0; }
    bool full() const noexcept { return size_ == capacity_; }

private:
    using Storage = std::allocator<T>;
    static std::size_t checked(std::size_t capacity) {
        if (capacity == 0) throw std::invalid_argument("RingBuffer: no capacity");
        return capacity;
    }
    std::size_t within(std::size_t index) const {
        if (index >= size_) throw std::out_of_range("RingBuffer::at");
        return index;
    }
    // The place that many behind the oldest.
    std::size_t after(std::size_t index) const {
        const std::size_t place = first_ + index;
        return place < capacity_ ? place : place - capacity_;
    }

    std::size_t capacity_ = 0;
    T* data_ = nullptr;
    std::size_t first_ = 0;
    std::size_t size_ = 0;
};
