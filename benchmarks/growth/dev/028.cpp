// problem: cpp/vector
// time: O(n)
// memory: O(n)
template <typename T>
class Vector {
    T* data_ = nullptr;
    std::size_t size_ = 0, cap_ = 0;

    static T* allocate(std::size_t n) {
        return n ? static_cast<T*>(::operator new(n * sizeof(T))) : nullptr;
    }
    static void destroy(T* first, T* last) {
        while (first != last) (first++)->~T();
    }
    static void moveTo(T* from, std::size_t n, T* to) {
        if constexpr (std::is_nothrow_move_constructible_v<T> || !std::is_copy_constructible_v<T>) {
            std::uninitialized_move(from, from + n, to);
        } else {
            std::uninitialized_copy(from, from + n, to);
        }
    }
    struct Block {
        T* p;
        std::size_t cap;
        explicit Block(std::size_t n) : p(allocate(n)), cap(n) {}
        ~Block() { ::operator delete(p); }
    };
    void take(Block& b) {
        destroy(data_, data_ + size_);
        std::swap(data_, b.p);
        std::swap(cap_, b.cap);
    }
    std::size_t grown(std::size_t need) const { return std::max(need, cap_ * 2); }

public:
    using value_type = T;
    using iterator = T*;
    using const_iterator = const T*;

    Vector() = default;
    Vector(std::size_t count, const T& value) {
        Block b(count);
        std::uninitialized_fill_n(b.p, count, value);
        std::swap(data_, b.p);
        cap_ = size_ = count;
    }
    Vector(std::initializer_list<T> list) {
        Block b(list.size());
        std::uninitialized_copy(list.begin(), list.end(), b.p);
        std::swap(data_, b.p);
        cap_ = size_ = list.size();
    }
    Vector(const Vector& other) {
        Block b(other.size_);
        std::uninitialized_copy(other.begin(), other.end(), b.p);
        std::swap(data_, b.p);
        cap_ = size_ = other.size_;
    }
    Vector(Vector&& other) noexcept { swap(other); }
    Vector& operator=(const Vector& other) {
        if (this != &other) {
            Vector copy(other);
            swap(copy);
        }
        return *this;
    }
    Vector& operator=(Vector&& other) noexcept {
        if (this != &other) {
            Vector taken(std::move(other));
            swap(taken);
        }
        return *this;
    }
    ~Vector() {
        destroy(data_, data_ + size_);
        ::operator delete(data_);
    }

    void swap(Vector& other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(cap_, other.cap_);
    }
    void reserve(std::size_t n) {
        if (n <= cap_) return;
        Block b(n);
        moveTo(data_, size_, b.p);
        take(b);
    }
    template <typename... Args>
    T& emplace_back(Args&&... args) {
        if (size_ < cap_) {
            ::new (static_cast<void*>(data_ + size_)) T(std::forward<Args>(args)...);
        } else {
            Block b(grown(size_ + 1));
            T* place = ::new (static_cast<void*>(b.p + size_)) T(std::forward<Args>(args)...);
            try {
                moveTo(data_, size_, b.p);
            } catch (...) {
                place->~T();
                throw;
            }
            take(b);
        }
        return data_[size_++];
    }
    void push_back(const T& value) { emplace_back(value); }
    void push_back(T&& value) { emplace_back(std::move(value)); }
    void pop_back() { data_[--size_].~T(); }
    iterator insert(const_iterator position, const T& value) {
        std::size_t at = position - data_;
        if (at == size_) {
            emplace_back(value);
            return data_ + at;
        }
        return place(at, T(value));
    }
    iterator insert(const_iterator position, T&& value) {
        std::size_t at = position - data_;
        if (at == size_) {
            emplace_back(std::move(value));
            return data_ + at;
        }
        return place(at, T(std::move(value)));
    }
    iterator erase(const_iterator position) {
        T* p = data_ + (position - data_);
        std::move(p + 1, data_ + size_, p);
        pop_back();
        return p;
    }
    void clear() {
        destroy(data_, data_ + size_);
        size_ = 0;
    }
    void resize(std::size_t n) {
        if (n <= size_) {
            cut(n);
            return;
        }
        if (n <= cap_) {
            std::uninitialized_value_construct(data_ + size_, data_ + n);
        } else {
            Block b(grown(n));
            std::uninitialized_value_construct(b.p + size_, b.p + n);
            try {
                moveTo(data_, size_, b.p);
            } catch (...) {
                destroy(b.p + size_, b.p + n);
                throw;
            }
            take(b);
        }
        size_ = n;
    }
    void resize(std::size_t n, const T& value) {
        if (n <= size_) {
            cut(n);
            return;
        }
        if (n <= cap_) {
            std::uninitialized_fill(data_ + size_, data_ + n, value);
        } else {
            Block b(grown(n));
            std::uninitialized_fill(b.p + size_, b.p + n, value);
            try {
                moveTo(data_, size_, b.p);
            } catch (...) {
                destroy(b.p + size_, b.p + n);
                throw;
            }
            take(b);
        }
        size_ = n;
    }

    T& operator[](std::size_t i) { return data_[i]; }
    const T& operator[](std::size_t i) const { return data_[i]; }
    T& at(std::size_t i) {
        if (i >= size_) throw std::out_of_range("Vector::at");
        return data_[i];
    }
    const T& at(std::size_t i) const {
        if (i >= size_) throw std::out_of_range("Vector::at");
        return data_[i];
    }
    T& front() { return data_[0]; }
    const T& front() const { return data_[0]; }
    T& back() { return data_[size_ - 1]; }
    const T& back() const { return data_[size_ - 1]; }
    T* data() { return data_; }
    const T* data() const { return data_; }
    iterator begin() { return data_; }
    const_iterator begin() const { return data_; }
    iterator end() { return data_ + size_; }
    const_iterator end() const { return data_ + size_; }
    std::size_t size() const { return size_; }
    std::size_t capacity() const { return cap_; }
    bool empty() const { return size_ == 0; }

    friend bool operator==(const Vector& a, const Vector& b) {
        return a.size_ == b.size_ && std::equal(a.begin(), a.end(), b.begin());
    }

private:
    void cut(std::size_t n) {
        destroy(data_ + n, data_ + size_);
        size_ = n;
    }
    iterator place(std::size_t at, T value) {
        reserve(size_ == cap_ ? grown(size_ + 1) : cap_);
        ::new (static_cast<void*>(data_ + size_)) T(std::move(data_[size_ - 1]));
        ++size_;
        std::move_backward(data_ + at, data_ + size_ - 2, data_ + size_ - 1);
        data_[at] = std::move(value);
        return data_ + at;
    }
};
