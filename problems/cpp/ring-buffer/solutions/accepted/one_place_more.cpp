// One place more than elements: equal positions mean empty, and no size is kept.
template <class T>
class RingBuffer {
    struct Bytes {
        alignas(T) std::byte raw[sizeof(T)];
    };
    std::unique_ptr<Bytes[]> storage_;
    std::size_t places_ = 1, read_ = 0, write_ = 0;

    T* slot(std::size_t place) const { return std::launder(reinterpret_cast<T*>(storage_[place].raw)); }
    std::size_t next(std::size_t place) const { return place + 1 == places_ ? 0 : place + 1; }
    T* nth(std::size_t index) const { return slot((read_ + index) % places_); }

public:
    explicit RingBuffer(std::size_t capacity)
        : storage_(capacity > 0 ? new Bytes[capacity + 1] : throw std::invalid_argument("capacity")),
          places_(capacity + 1) {}
    RingBuffer(const RingBuffer& other) {
        if (other.capacity() == 0) return;
        RingBuffer copy(other.capacity());
        for (std::size_t i = 0; i < other.size(); ++i) copy.emplace_back(other[i]);
        swap(copy);
    }
    RingBuffer(RingBuffer&& other) noexcept { swap(other); }
    RingBuffer& operator=(const RingBuffer& other) {
        RingBuffer copy(other);
        swap(copy);
        return *this;
    }
    RingBuffer& operator=(RingBuffer&& other) noexcept {
        RingBuffer taken(std::move(other));
        swap(taken);
        return *this;
    }
    ~RingBuffer() { clear(); }

    void push_back(const T& value) { push_back(T(value)); }
    void push_back(T&& value) {
        ::new (static_cast<void*>(storage_[write_].raw)) T(std::move(value));
        write_ = next(write_);
        if (write_ == read_) pop_front();
    }
    template <class... Args>
    T& emplace_back(Args&&... args) {
        ::new (static_cast<void*>(storage_[write_].raw)) T(std::forward<Args>(args)...);
        write_ = next(write_);
        if (write_ == read_) pop_front();
        return back();
    }
    void pop_front() noexcept {
        slot(read_)->~T();
        read_ = next(read_);
    }
    void clear() noexcept {
        while (!empty()) pop_front();
    }
    void swap(RingBuffer& other) noexcept {
        storage_.swap(other.storage_);
        std::swap(places_, other.places_);
        std::swap(read_, other.read_);
        std::swap(write_, other.write_);
    }
    T& operator[](std::size_t index) { return *nth(index); }
    const T& operator[](std::size_t index) const { return *nth(index); }
    T& at(std::size_t index) { return index < size() ? *nth(index) : throw std::out_of_range("at"); }
    const T& at(std::size_t index) const { return index < size() ? *nth(index) : throw std::out_of_range("at"); }
    T& front() { return *nth(0); }
    const T& front() const { return *nth(0); }
    T& back() { return *nth(size() - 1); }
    const T& back() const { return *nth(size() - 1); }
    std::size_t size() const noexcept { return (write_ + places_ - read_) % places_; }
    std::size_t capacity() const noexcept { return places_ - 1; }
    bool empty() const noexcept { return read_ == write_; }
    bool full() const noexcept { return size() == capacity(); }
};
