// Three numbers over raw storage that doubles. Whatever may throw is done before anything is given up: a new block is
// filled first, the new element before the old ones, and takes the place of the old block only when it is complete.
// That order is also what makes push_back(v[0]) work.
template <class T>
class Vector {
public:
    using value_type = T;
    using size_type = std::size_t;
    using iterator = T*;
    using const_iterator = const T*;

    Vector() noexcept = default;
    Vector(size_type count, const T& value) : Vector() { resize(count, value); }
    Vector(std::initializer_list<T> values) : Vector() { append(values.begin(), values.end()); }
    Vector(const Vector& other) : Vector() { append(other.begin(), other.end()); }
    Vector(Vector&& other) noexcept { swap(other); }

    Vector& operator=(const Vector& other) {
        if (this != &other) Vector(other).swap(*this);
        return *this;
    }
    Vector& operator=(Vector&& other) noexcept {
        Vector(std::move(other)).swap(*this);
        return *this;
    }

    ~Vector() { Block(data_, capacity_, size_); }

    void push_back(const T& value) { emplace_back(value); }
    void push_back(T&& value) { emplace_back(std::move(value)); }

    template <class... Args>
    T& emplace_back(Args&&... args) {
        if (size_ < capacity_) {
            std::construct_at(data_ + size_, std::forward<Args>(args)...);
        } else {
            // The new element stands in the hole of the new block before the old ones follow.
            Block block(capacity_ ? capacity_ * 2 : 4);
            Tail tail(block.data, size_);
            tail.fill(size_ + 1, [&](T* at) { std::construct_at(at, std::forward<Args>(args)...); });
            relocate_into(block, size_);
            tail.keep();
            adopt(block);
        }
        return data_[size_++];
    }

    void pop_back() { std::destroy_at(data_ + --size_); }

    iterator insert(const_iterator position, const T& value) { return emplace(position, value); }
    iterator insert(const_iterator position, T&& value) { return emplace(position, std::move(value)); }

    iterator erase(const_iterator position) {
        T* const at = data_ + (position - data_);
        std::move(at + 1, end(), at);
        pop_back();
        return at;
    }

    void clear() noexcept {
        std::destroy(begin(), end());
        size_ = 0;
    }

    void reserve(size_type capacity) {
        if (capacity <= capacity_) return;
        Block block(capacity);
        relocate_into(block, size_);
        adopt(block);
    }

    void resize(size_type count) {
        grow_or_cut(count, [](T* at) { ::new (static_cast<void*>(at)) T(); });
    }
    void resize(size_type count, const T& value) {
        grow_or_cut(count, [&value](T* at) { std::construct_at(at, value); });
    }

    T& operator[](size_type index) { return data_[index]; }
    const T& operator[](size_type index) const { return data_[index]; }
    T& at(size_type index) { return data_[checked(index)]; }
    const T& at(size_type index) const { return data_[checked(index)]; }
    T& front() { return data_[0]; }
    const T& front() const { return data_[0]; }
    T& back() { return data_[size_ - 1]; }
    const T& back() const { return data_[size_ - 1]; }
    T* data() noexcept { return data_; }
    const T* data() const noexcept { return data_; }

    iterator begin() noexcept { return data_; }
    iterator end() noexcept { return data_ + size_; }
    const_iterator begin() const noexcept { return data_; }
    const_iterator end() const noexcept { return data_ + size_; }

    size_type size() const noexcept { return size_; }
    size_type capacity() const noexcept { return capacity_; }
    bool empty() const noexcept { return size_ == 0; }

    void swap(Vector& other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
    }

    friend bool operator==(const Vector& a, const Vector& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    // Storage for some elements, the first ``size`` of which live. Frees both.
    struct Block {
        T* data;
        size_type capacity;
        size_type size;

        explicit Block(size_type wanted) : data(std::allocator<T>().allocate(wanted)), capacity(wanted), size(0) {}
        Block(T* given, size_type its_capacity, size_type its_size)
            : data(given), capacity(its_capacity), size(its_size) {}
        Block(const Block&) = delete;
        Block& operator=(const Block&) = delete;
        ~Block() {
            std::destroy_n(data, size);
            if (data) std::allocator<T>().deallocate(data, capacity);
        }
    };
    // Elements constructed behind the first ones, destroyed again unless they are to be kept.
    struct Tail {
        T* data;
        size_type first;
        size_type last;

        Tail(T* its_data, size_type its_first) : data(its_data), first(its_first), last(its_first) {}
        Tail(const Tail&) = delete;
        Tail& operator=(const Tail&) = delete;
        ~Tail() { std::destroy(data + first, data + last); }

        template <class Construct>
        void fill(size_type end, Construct construct) {
            for (; last < end; ++last) construct(data + last);
        }
        void keep() noexcept { last = first; }
    };

    T* data_ = nullptr;
    size_type size_ = 0;
    size_type capacity_ = 0;

    size_type checked(size_type index) const {
        if (index >= size_) throw std::out_of_range("Vector::at: index " + std::to_string(index));
        return index;
    }

    // Moves or copies the first ``count`` elements to the front of the block.
    void relocate_into(Block& block, size_type count) {
        for (; block.size < count; ++block.size) {
            std::construct_at(block.data + block.size, std::move_if_noexcept(data_[block.size]));
        }
    }
    // Takes over the storage of a block, which gets the old one to clean up. The size stays.
    void adopt(Block& block) noexcept {
        std::swap(data_, block.data);
        std::swap(capacity_, block.capacity);
        block.size = size_;
    }

    template <class Iterator>
    void append(Iterator first, Iterator last) {
        reserve(size_ + static_cast<size_type>(last - first));
        for (; first != last; ++first, ++size_) std::construct_at(data_ + size_, *first);
    }

    template <class U>
    iterator emplace(const_iterator position, U&& value) {
        const size_type index = static_cast<size_type>(position - data_);
        if (index == size_) {
            emplace_back(std::forward<U>(value));
        } else {
            T kept(std::forward<U>(value));  // the value may be an element that is about to move
            if (size_ == capacity_) reserve(capacity_ * 2);
            std::construct_at(data_ + size_, std::move(data_[size_ - 1]));
            ++size_;
            for (T* hole = data_ + size_ - 2; hole != data_ + index; --hole) *hole = std::move(hole[-1]);
            data_[index] = std::move(kept);
        }
        return data_ + index;
    }

    template <class Construct>
    void grow_or_cut(size_type count, Construct construct) {
        if (count <= size_) {
            std::destroy(data_ + count, data_ + size_);
        } else if (count <= capacity_) {
            Tail tail(data_, size_);
            tail.fill(count, construct);
            tail.keep();
        } else {
            // New elements first: their value may be an old element.
            Block block(std::max(count, capacity_ * 2));
            Tail tail(block.data, size_);
            tail.fill(count, construct);
            relocate_into(block, size_);
            tail.keep();
            adopt(block);
        }
        size_ = count;
    }
};
