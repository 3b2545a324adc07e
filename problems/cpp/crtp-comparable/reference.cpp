// Two friends, found by argument-dependent lookup only: the compiler makes the other four operators of <=>, and != of
// ==. As friends of the base they take the derived type by name, so that no other class fits.
template <class Derived>
class CrtpComparable {
    friend constexpr bool operator==(const Derived& a, const Derived& b) { return a.compare(b) == 0; }
    friend constexpr std::strong_ordering operator<=>(const Derived& a, const Derived& b) { return a.compare(b) <=> 0; }

protected:
    CrtpComparable() = default;
};
