// A queue of bounded length that drops its oldest element when it is full: fill in what is missing.
template <class T>
class RingBuffer {
public:
    explicit RingBuffer(std::size_t capacity) {}
    RingBuffer(const RingBuffer& other) {}
    RingBuffer(RingBuffer&& other) noexcept {}
    RingBuffer& operator=(const RingBuffer& other) { return *this; }
    RingBuffer& operator=(RingBuffer&& other) noexcept { return *this; }
    ~RingBuffer() {}

    void push_back(const T& value) {}
    void push_back(T&& value) {}
    template <class... Args>
    T& emplace_back(Args&&... args) {
        return back();
    }
    void pop_front() {}
    void clear() noexcept {}
    void swap(RingBuffer& other) noexcept {}

    T& operator[](std::size_t index) { return data_[index]; }
    const T& operator[](std::size_t index) const { return data_[index]; }
    T& at(std::size_t index) { throw std::out_of_range("at"); }
    const T& at(std::size_t index) const { throw std::out_of_range("at"); }
    T& front() { return data_[0]; }
    const T& front() const { return data_[0]; }
    T& back() { return data_[0]; }
    const T& back() const { return data_[0]; }

    std::size_t size() const noexcept { return 0; }
    std::size_t capacity() const noexcept { return 0; }
    bool empty() const noexcept { return true; }
    bool full() const noexcept { return false; }

private:
    T* data_ = nullptr;
};
