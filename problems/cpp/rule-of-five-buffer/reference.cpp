// A pointer to an array from new[] and its length, kept by a unique_ptr: what is left to write is the copy. Assignment
// takes its argument by value, so that it is a copy or a move made before anything here has changed.
template <class T>
class RuleOfFiveBuffer {
public:
    RuleOfFiveBuffer() noexcept = default;
    explicit RuleOfFiveBuffer(std::size_t size) : data_(size ? new T[size]() : nullptr), size_(size) {}
    RuleOfFiveBuffer(std::size_t size, const T& value) : RuleOfFiveBuffer(size) { std::fill_n(begin(), size, value); }

    RuleOfFiveBuffer(const RuleOfFiveBuffer& other) : RuleOfFiveBuffer(other.size_) {
        std::copy(other.begin(), other.end(), begin());
    }
    RuleOfFiveBuffer(RuleOfFiveBuffer&& other) noexcept
        : data_(std::move(other.data_)), size_(std::exchange(other.size_, 0)) {}
    RuleOfFiveBuffer& operator=(RuleOfFiveBuffer other) noexcept {
        swap(other);
        return *this;
    }
    ~RuleOfFiveBuffer() = default;

    void swap(RuleOfFiveBuffer& other) noexcept {
        data_.swap(other.data_);
        std::swap(size_, other.size_);
    }

    T* data() noexcept { return data_.get(); }
    const T* data() const noexcept { return data_.get(); }
    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }
    T& operator[](std::size_t index) noexcept { return data_[index]; }
    const T& operator[](std::size_t index) const noexcept { return data_[index]; }
    T* begin() noexcept { return data(); }
    T* end() noexcept { return data() + size_; }
    const T* begin() const noexcept { return data(); }
    const T* end() const noexcept { return data() + size_; }

    friend bool operator==(const RuleOfFiveBuffer& a, const RuleOfFiveBuffer& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    std::unique_ptr<T[]> data_;
    std::size_t size_ = 0;
};
