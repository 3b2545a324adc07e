// A growing array over raw storage: fill in what is missing.
template <class T>
class Vector {
public:
    Vector() noexcept {}
    Vector(std::size_t count, const T& value) {}
    Vector(std::initializer_list<T> values) {}

    Vector(const Vector& other) {}
    Vector(Vector&& other) noexcept {}
    Vector& operator=(const Vector& other) { return *this; }
    Vector& operator=(Vector&& other) noexcept { return *this; }
    ~Vector() {}

    void push_back(const T& value) {}
    void push_back(T&& value) {}
    template <class... Args>
    T& emplace_back(Args&&... args) {
        return back();
    }
    void pop_back() {}
    T* insert(const T* position, const T& value) { return begin(); }
    T* insert(const T* position, T&& value) { return begin(); }
    T* erase(const T* position) { return begin(); }
    void clear() noexcept {}
    void reserve(std::size_t capacity) {}
    void resize(std::size_t count) {}
    void resize(std::size_t count, const T& value) {}
    void swap(Vector& other) noexcept {}

    T& operator[](std::size_t index) { return data_[index]; }
    const T& operator[](std::size_t index) const { return data_[index]; }
    T& at(std::size_t index) { throw std::out_of_range("at"); }
    const T& at(std::size_t index) const { throw std::out_of_range("at"); }
    T& front() { return data_[0]; }
    const T& front() const { return data_[0]; }
    T& back() { return data_[size_ - 1]; }
    const T& back() const { return data_[size_ - 1]; }
    T* data() noexcept { return data_; }
    const T* data() const noexcept { return data_; }

    T* begin() noexcept { return data_; }
    T* end() noexcept { return data_ + size_; }
    const T* begin() const noexcept { return data_; }
    const T* end() const noexcept { return data_ + size_; }

    std::size_t size() const noexcept { return size_; }
    std::size_t capacity() const noexcept { return capacity_; }
    bool empty() const noexcept { return size_ == 0; }

    friend bool operator==(const Vector& a, const Vector& b) { return false; }

private:
    T* data_ = nullptr;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};
