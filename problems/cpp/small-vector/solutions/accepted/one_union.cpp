// A union of the room and the pointer: which of the two it is, the capacity says.
template <class T, std::size_t N>
class SmallVector {
    union {
        T few_[N];
        T* many_;
    };
    std::size_t size_ = 0;
    std::size_t capacity_ = N;
    using Heap = std::allocator<T>;

    bool small() const { return capacity_ == N; }
    struct Block {
        std::size_t capacity;
        T* start = Heap().allocate(capacity);
        ~Block() {
            if (start) Heap().deallocate(start, capacity);
        }
    };
    void into(Block& block) {
        if constexpr (std::is_nothrow_move_constructible_v<T> || !std::is_copy_constructible_v<T>)
            std::uninitialized_move(begin(), end(), block.start);
        else
            std::uninitialized_copy(begin(), end(), block.start);
    }
    void drop() noexcept {
        std::destroy(begin(), end());
        if (!small()) Heap().deallocate(many_, capacity_);
        size_ = 0;
        capacity_ = N;
    }
    void settle(Block& block) noexcept {
        const std::size_t size = size_;
        drop();
        many_ = std::exchange(block.start, nullptr);
        capacity_ = block.capacity;
        size_ = size;
    }

public:
    SmallVector() noexcept {}
    SmallVector(std::initializer_list<T> values) : SmallVector() {
        for (const T& value : values) push_back(value);
    }
    SmallVector(const SmallVector& other) : SmallVector() {
        for (const T& value : other) push_back(value);
    }
    SmallVector(SmallVector&& other) noexcept(std::is_nothrow_move_constructible_v<T>) : SmallVector() {
        if (other.small()) {
            std::uninitialized_move(other.begin(), other.end(), begin());
            size_ = other.size_;
            other.drop();
        } else {
            many_ = other.many_;
            size_ = std::exchange(other.size_, 0);
            capacity_ = std::exchange(other.capacity_, N);
        }
    }
    SmallVector& operator=(SmallVector other) noexcept(std::is_nothrow_move_constructible_v<T>) {
        drop();
        return *::new (static_cast<void*>(this)) SmallVector(std::move(other));
    }
    ~SmallVector() { drop(); }
    void swap(SmallVector& other) { std::swap(*this, other); }

    void push_back(const T& value) { emplace_back(value); }
    void push_back(T&& value) { emplace_back(std::move(value)); }
    template <class... Args>
    T& emplace_back(Args&&... args) {
        if (size_ < capacity_) {
            ::new (static_cast<void*>(end())) T(std::forward<Args>(args)...);
        } else {
            Block block{capacity_ + capacity_ / 2 + 1};
            T* made = ::new (static_cast<void*>(block.start + size_)) T(std::forward<Args>(args)...);
            try {
                into(block);
            } catch (...) {
                made->~T();
                throw;
            }
            settle(block);
        }
        ++size_;
        return back();
    }
    void reserve(std::size_t capacity) {
        if (capacity <= capacity_) return;
        Block block{capacity};
        into(block);
        settle(block);
    }
    void pop_back() { data()[--size_].~T(); }
    void clear() noexcept {
        std::destroy(begin(), end());
        size_ = 0;
    }
    T* data() noexcept { return small() ? few_ : many_; }
    const T* data() const noexcept { return small() ? few_ : many_; }
    T* begin() noexcept { return data(); }
    T* end() noexcept { return data() + size_; }
    const T* begin() const noexcept { return data(); }
    const T* end() const noexcept { return data() + size_; }
    T& operator[](std::size_t index) { return data()[index]; }
    const T& operator[](std::size_t index) const { return data()[index]; }
    T& at(std::size_t index) { return const_cast<T&>(std::as_const(*this).at(index)); }
    const T& at(std::size_t index) const {
        if (index >= size_) throw std::out_of_range("no such element");
        return data()[index];
    }
    T& front() { return *begin(); }
    const T& front() const { return *begin(); }
    T& back() { return *(end() - 1); }
    const T& back() const { return *(end() - 1); }
    std::size_t size() const noexcept { return size_; }
    std::size_t capacity() const noexcept { return capacity_; }
    bool empty() const noexcept { return size_ == 0; }
    friend bool operator==(const SmallVector& a, const SmallVector& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }
};
