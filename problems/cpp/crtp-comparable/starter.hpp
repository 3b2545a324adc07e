// Gives the comparison operators to what derives from it and has compare: fill in what is missing.
template <class Derived>
class CrtpComparable {
public:
    friend constexpr bool operator==(const Derived& a, const Derived& b) { return true; }
    friend constexpr bool operator!=(const Derived& a, const Derived& b) { return false; }
    friend constexpr bool operator<(const Derived& a, const Derived& b) { return false; }
    friend constexpr bool operator>(const Derived& a, const Derived& b) { return false; }
    friend constexpr bool operator<=(const Derived& a, const Derived& b) { return true; }
    friend constexpr bool operator>=(const Derived& a, const Derived& b) { return true; }
};
