// An array of a fixed length that owns its elements: fill in what is missing.
template <class T>
class RuleOfFiveBuffer {
public:
    RuleOfFiveBuffer() noexcept {}
    explicit RuleOfFiveBuffer(std::size_t size) {}
    RuleOfFiveBuffer(std::size_t size, const T& value) {}

    RuleOfFiveBuffer(const RuleOfFiveBuffer& other) {}
    RuleOfFiveBuffer(RuleOfFiveBuffer&& other) noexcept {}
    RuleOfFiveBuffer& operator=(const RuleOfFiveBuffer& other) { return *this; }
    RuleOfFiveBuffer& operator=(RuleOfFiveBuffer&& other) noexcept { return *this; }
    ~RuleOfFiveBuffer() {}

    void swap(RuleOfFiveBuffer& other) noexcept {}

    T* data() noexcept { return data_; }
    const T* data() const noexcept { return data_; }
    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }
    T& operator[](std::size_t index) { return data_[index]; }
    const T& operator[](std::size_t index) const { return data_[index]; }
    T* begin() noexcept { return data_; }
    T* end() noexcept { return data_ + size_; }
    const T* begin() const noexcept { return data_; }
    const T* end() const noexcept { return data_ + size_; }

    friend bool operator==(const RuleOfFiveBuffer& a, const RuleOfFiveBuffer& b) { return false; }

private:
    T* data_ = nullptr;
    std::size_t size_ = 0;
};
