// Storage from an allocator, and copies constructed in it: no element is made by default only to be assigned to.
template <class T>
class RuleOfFiveBuffer {
    T* first_ = nullptr;
    T* last_ = nullptr;

    static T* room(std::size_t size) { return size > 0 ? std::allocator<T>().allocate(size) : nullptr; }
    // `construct` makes `size` elements in the room it is given, or throws and leaves none.
    template <class Construct>
    void make(std::size_t size, Construct construct) {
        T* place = room(size);
        try {
            construct(place);
        } catch (...) {
            if (place != nullptr) std::allocator<T>().deallocate(place, size);
            throw;
        }
        first_ = place;
        last_ = place + size;
    }

public:
    RuleOfFiveBuffer() noexcept = default;
    explicit RuleOfFiveBuffer(std::size_t size) {
        make(size, [size](T* place) { std::uninitialized_value_construct_n(place, size); });
    }
    RuleOfFiveBuffer(std::size_t size, const T& value) {
        make(size, [size, &value](T* place) { std::uninitialized_fill_n(place, size, value); });
    }
    RuleOfFiveBuffer(const RuleOfFiveBuffer& other) {
        make(other.size(), [&other](T* place) { std::uninitialized_copy(other.first_, other.last_, place); });
    }
    RuleOfFiveBuffer(RuleOfFiveBuffer&& other) noexcept { swap(other); }
    RuleOfFiveBuffer& operator=(const RuleOfFiveBuffer& other) {
        RuleOfFiveBuffer(other).swap(*this);
        return *this;
    }
    RuleOfFiveBuffer& operator=(RuleOfFiveBuffer&& other) noexcept {
        RuleOfFiveBuffer(std::move(other)).swap(*this);
        return *this;
    }
    ~RuleOfFiveBuffer() {
        std::destroy(first_, last_);
        if (first_ != nullptr) std::allocator<T>().deallocate(first_, size());
    }
    void swap(RuleOfFiveBuffer& other) noexcept {
        std::swap(first_, other.first_);
        std::swap(last_, other.last_);
    }
    T* data() noexcept { return first_; }
    const T* data() const noexcept { return first_; }
    std::size_t size() const noexcept { return static_cast<std::size_t>(last_ - first_); }
    bool empty() const noexcept { return first_ == last_; }
    T& operator[](std::size_t index) { return first_[index]; }
    const T& operator[](std::size_t index) const { return first_[index]; }
    T* begin() noexcept { return first_; }
    T* end() noexcept { return last_; }
    const T* begin() const noexcept { return first_; }
    const T* end() const noexcept { return last_; }
    bool operator==(const RuleOfFiveBuffer& other) const {
        return std::equal(first_, last_, other.first_, other.last_);
    }
};
