// The rule of zero: a vector has all five already. (It leaves its source empty, which is all that has to be said.)
template <class T>
class RuleOfFiveBuffer : private std::vector<T> {
    using Base = std::vector<T>;

public:
    RuleOfFiveBuffer() = default;
    explicit RuleOfFiveBuffer(std::size_t size) : Base(size) {}
    RuleOfFiveBuffer(std::size_t size, const T& value) : Base(size, value) {}
    RuleOfFiveBuffer(const RuleOfFiveBuffer&) = default;
    RuleOfFiveBuffer(RuleOfFiveBuffer&&) = default;
    RuleOfFiveBuffer& operator=(RuleOfFiveBuffer other) noexcept {
        swap(other);
        return *this;
    }
    void swap(RuleOfFiveBuffer& other) noexcept { Base::swap(other); }
    using Base::begin;
    using Base::data;
    using Base::empty;
    using Base::end;
    using Base::size;
    using Base::operator[];
    friend bool operator==(const RuleOfFiveBuffer& a, const RuleOfFiveBuffer& b) {
        return static_cast<const Base&>(a) == static_cast<const Base&>(b);
    }
};
