// Textbook: six friends.
template <typename Derived>
class CrtpComparable {
protected:
    constexpr CrtpComparable() {}

public:
    friend constexpr bool operator==(const Derived& a, const Derived& b) { return a.compare(b) == 0; }
    friend constexpr bool operator!=(const Derived& a, const Derived& b) { return a.compare(b) != 0; }
    friend constexpr bool operator<(const Derived& a, const Derived& b) { return a.compare(b) < 0; }
    friend constexpr bool operator>(const Derived& a, const Derived& b) { return a.compare(b) > 0; }
    friend constexpr bool operator<=(const Derived& a, const Derived& b) { return a.compare(b) <= 0; }
    friend constexpr bool operator>=(const Derived& a, const Derived& b) { return a.compare(b) >= 0; }
};
