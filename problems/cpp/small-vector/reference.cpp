// Room for N elements lies within the object, and data_ leads there or to the heap. Storage grows in one place: the new
// element is made first, and what moves may throw is copied, so that an exception finds the old elements as they were.
template <class T, std::size_t N>
class SmallVector {
public:
    SmallVector() noexcept {}
    SmallVector(std::initializer_list<T> values) : SmallVector() { append(values.begin(), values.size()); }
    SmallVector(const SmallVector& other) : SmallVector() { append(other.data_, other.size_); }
    SmallVector(SmallVector&& other) noexcept(std::is_nothrow_move_constructible_v<T>) : SmallVector() { take(other); }
    SmallVector& operator=(const SmallVector& other) {
        if (this != &other) *this = SmallVector(other);
        return *this;
    }
    SmallVector& operator=(SmallVector&& other) noexcept(std::is_nothrow_move_constructible_v<T>) {
        if (this != &other) {
            clear();
            release();
            take(other);
        }
        return *this;
    }
    ~SmallVector() {
        clear();
        release();
    }

    void push_back(const T& value) { emplace_back(value); }
    void push_back(T&& value) { emplace_back(std::move(value)); }
    template <class... Args>
    T& emplace_back(Args&&... args) {
        if (size_ == capacity_) {
            T made(std::forward<Args>(args)...);
            reserve(2 * capacity_);
            std::construct_at(data_ + size_, std::move(made));
        } else {
            std::construct_at(data_ + size_, std::forward<Args>(args)...);
        }
        ++size_;
        return back();
    }
    void pop_back() noexcept { std::destroy_at(data_ + --size_); }
    void clear() noexcept {
        std::destroy_n(data_, size_);
        size_ = 0;
    }
    void reserve(std::size_t capacity) {
        if (capacity <= capacity_) return;
        T* larger = std::allocator<T>().allocate(capacity);
        try {
            if constexpr (std::is_nothrow_move_constructible_v<T> || !std::is_copy_constructible_v<T>)
                std::uninitialized_move_n(data_, size_, larger);
            else
                std::uninitialized_copy_n(data_, size_, larger);
        } catch (...) {
            std::allocator<T>().deallocate(larger, capacity);
            throw;
        }
        std::destroy_n(data_, size_);
        release();
        data_ = larger;
        capacity_ = capacity;
    }
    void swap(SmallVector& other) {
        SmallVector third(std::move(other));
        other = std::move(*this);
        *this = std::move(third);
    }

    T& operator[](std::size_t index) noexcept { return data_[index]; }
    const T& operator[](std::size_t index) const noexcept { return data_[index]; }
    T& at(std::size_t index) { return data_[within(index)]; }
    const T& at(std::size_t index) const { return data_[within(index)]; }
    T& front() noexcept { return data_[0]; }
    const T& front() const noexcept { return data_[0]; }
    T& back() noexcept { return data_[size_ - 1]; }
    const T& back() const noexcept { return data_[size_ - 1]; }
    T* data() noexcept { return data_; }
    const T* data() const noexcept { return data_; }
    T* begin() noexcept { return data_; }
    T* end() noexcept { return data_ + size_; }
    const T* begin() const noexcept { return data_; }
    const T* end() const noexcept { return data_ + size_; }

    std::size_t size() const noexcept { return size_; }
    std::size_t capacity() const noexcept { return capacity_; }
    bool empty() const noexcept { return size_ == 0; }

    friend bool operator==(const SmallVector& a, const SmallVector& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    T* room() noexcept { return reinterpret_cast<T*>(room_); }
    std::size_t within(std::size_t index) const {
        if (index >= size_) throw std::out_of_range("SmallVector::at");
        return index;
    }
    void append(const T* values, std::size_t count) {
        reserve(count);
        std::uninitialized_copy_n(values, count, data_);
        size_ = count;
    }
    // Of an empty one: gives its block back.
    void release() noexcept {
        if (data_ != room()) std::allocator<T>().deallocate(data_, capacity_);
        data_ = room();
        capacity_ = N;
    }
    // Into an empty one without a block.
    void take(SmallVector& other) noexcept(std::is_nothrow_move_constructible_v<T>) {
        if (other.data_ == other.room()) {
            std::uninitialized_move_n(other.data_, other.size_, data_);
            size_ = other.size_;
            other.clear();
        } else {
            data_ = std::exchange(other.data_, other.room());
            size_ = std::exchange(other.size_, 0);
            capacity_ = std::exchange(other.capacity_, N);
        }
    }

    alignas(T) std::byte room_[N * sizeof(T)];
    T* data_ = room();
    std::size_t size_ = 0;
    std::size_t capacity_ = N;
};
