// A vector with room for N elements within the object: fill in what is missing.
template <class T, std::size_t N>
class SmallVector {
public:
    SmallVector() noexcept {}
    SmallVector(std::initializer_list<T> values) {}
    SmallVector(const SmallVector& other) {}
    SmallVector(SmallVector&& other) noexcept(std::is_nothrow_move_constructible_v<T>) {}
    SmallVector& operator=(const SmallVector& other) { return *this; }
    SmallVector& operator=(SmallVector&& other) noexcept(std::is_nothrow_move_constructible_v<T>) { return *this; }
    ~SmallVector() {}

    void push_back(const T& value) {}
    void push_back(T&& value) {}
    template <class... Args>
    T& emplace_back(Args&&... args) {
        return back();
    }
    void pop_back() {}
    void clear() noexcept {}
    void reserve(std::size_t capacity) {}
    void swap(SmallVector& other) {}

    T& operator[](std::size_t index) { return data_[index]; }
    const T& operator[](std::size_t index) const { return data_[index]; }
    T& at(std::size_t index) { throw std::out_of_range("at"); }
    const T& at(std::size_t index) const { throw std::out_of_range("at"); }
    T& front() { return data_[0]; }
    const T& front() const { return data_[0]; }
    T& back() { return data_[0]; }
    const T& back() const { return data_[0]; }
    T* data() { return data_; }
    const T* data() const { return data_; }
    T* begin() { return data_; }
    T* end() { return data_; }
    const T* begin() const { return data_; }
    const T* end() const { return data_; }

    std::size_t size() const noexcept { return 0; }
    std::size_t capacity() const noexcept { return N; }
    bool empty() const noexcept { return true; }

    friend bool operator==(const SmallVector& a, const SmallVector& b) { return false; }

private:
    T* data_ = nullptr;
};
