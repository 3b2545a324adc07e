// Members of the base, which cast themselves to what derives from them.
template <class Derived>
class CrtpComparable {
    constexpr const Derived& self() const { return static_cast<const Derived&>(*this); }

protected:
    CrtpComparable() = default;
    ~CrtpComparable() = default;
    CrtpComparable(const CrtpComparable&) = default;
    CrtpComparable& operator=(const CrtpComparable&) = default;

public:
    constexpr bool operator<(const Derived& other) const { return self().compare(other) < 0; }
    constexpr bool operator>(const Derived& other) const { return self().compare(other) > 0; }
    constexpr bool operator<=(const Derived& other) const { return !(*this > other); }
    constexpr bool operator>=(const Derived& other) const { return !(*this < other); }
    constexpr bool operator==(const Derived& other) const { return self().compare(other) == 0; }
    constexpr bool operator!=(const Derived& other) const { return !(*this == other); }
};
