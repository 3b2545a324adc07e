// Templates beside the class, for two bases of the same derived class; the constructor is for that class alone.
template <class D>
class CrtpComparable {
    CrtpComparable() = default;
    friend D;

public:
    constexpr int order(const CrtpComparable& other) const {
        return static_cast<const D*>(this)->compare(static_cast<const D&>(other));
    }
};

template <class D>
constexpr bool operator==(const CrtpComparable<D>& a, const CrtpComparable<D>& b) {
    return a.order(b) == 0;
}
template <class D>
constexpr bool operator!=(const CrtpComparable<D>& a, const CrtpComparable<D>& b) {
    return !(a == b);
}
template <class D>
constexpr bool operator<(const CrtpComparable<D>& a, const CrtpComparable<D>& b) {
    return a.order(b) < 0;
}
template <class D>
constexpr bool operator>(const CrtpComparable<D>& a, const CrtpComparable<D>& b) {
    return b < a;
}
template <class D>
constexpr bool operator<=(const CrtpComparable<D>& a, const CrtpComparable<D>& b) {
    return !(b < a);
}
template <class D>
constexpr bool operator>=(const CrtpComparable<D>& a, const CrtpComparable<D>& b) {
    return !(a < b);
}
