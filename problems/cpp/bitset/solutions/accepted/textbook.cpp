// Textbook: an array of unsigned int, a mask for the last one, and shifts bit by bit.
#include <stdexcept>
#include <string>
using namespace std;

template <size_t N>
class Bitset {
    static const size_t W = 8 * sizeof(unsigned);
    static const size_t n = (N + W - 1) / W;
    unsigned w[n] = {};

    constexpr void clear_rest() {
        if (N % W != 0) w[n - 1] &= (1u << (N % W)) - 1;
    }
    void check(size_t i) const {
        if (i >= N) throw out_of_range("bit");
    }
    void put(size_t i, bool v) {
        if (v)
            w[i / W] |= 1u << (i % W);
        else
            w[i / W] &= ~(1u << (i % W));
    }

public:
    class reference {
        Bitset* set;
        size_t i;

    public:
        reference(Bitset* s, size_t bit) : set(s), i(bit) {}
        reference(const reference&) = default;
        reference& operator=(bool v) {
            set->put(i, v);
            return *this;
        }
        reference& operator=(const reference& o) { return *this = static_cast<bool>(o); }
        operator bool() const { return (set->w[i / W] >> (i % W)) & 1u; }
        bool operator~() const { return !static_cast<bool>(*this); }
        reference& flip() { return *this = !static_cast<bool>(*this); }
    };

    constexpr Bitset() {}
    constexpr Bitset(unsigned long long v) {
        for (size_t i = 0; i < n && v != 0; i++) {
            w[i] = static_cast<unsigned>(v);
            v = v >> (W - 1) >> 1;
        }
        clear_rest();
    }
    explicit Bitset(const string& s) {
        for (char c : s) {
            if (c != '0' && c != '1') throw invalid_argument("character");
            *this <<= 1;
            put(0, c == '1');
        }
    }

    Bitset& set() {
        for (size_t i = 0; i < n; i++) w[i] = ~0u;
        clear_rest();
        return *this;
    }
    Bitset& set(size_t i, bool v = true) {
        check(i);
        put(i, v);
        return *this;
    }
    Bitset& reset() {
        for (size_t i = 0; i < n; i++) w[i] = 0;
        return *this;
    }
    Bitset& reset(size_t i) {
        check(i);
        put(i, false);
        return *this;
    }
    Bitset& flip() {
        for (size_t i = 0; i < n; i++) w[i] = ~w[i];
        clear_rest();
        return *this;
    }
    Bitset& flip(size_t i) {
        check(i);
        w[i / W] ^= 1u << (i % W);
        return *this;
    }

    reference operator[](size_t i) { return reference(this, i); }
    constexpr bool operator[](size_t i) const { return (w[i / W] >> (i % W)) & 1u; }
    bool test(size_t i) const {
        check(i);
        return (*this)[i];
    }
    size_t count() const {
        size_t c = 0;
        for (size_t i = 0; i < n; i++)
            for (unsigned x = w[i]; x != 0; x &= x - 1) c++;
        return c;
    }
    constexpr size_t size() const { return N; }
    bool any() const {
        for (size_t i = 0; i < n; i++)
            if (w[i] != 0) return true;
        return false;
    }
    bool none() const { return !any(); }
    bool all() const { return count() == N; }

    Bitset& operator&=(const Bitset& o) {
        for (size_t i = 0; i < n; i++) w[i] &= o.w[i];
        return *this;
    }
    Bitset& operator|=(const Bitset& o) {
        for (size_t i = 0; i < n; i++) w[i] |= o.w[i];
        return *this;
    }
    Bitset& operator^=(const Bitset& o) {
        for (size_t i = 0; i < n; i++) w[i] ^= o.w[i];
        return *this;
    }
    Bitset& operator<<=(size_t k) {
        for (size_t i = N; i-- > 0;) put(i, i >= k && (*this)[i - k]);
        return *this;
    }
    Bitset& operator>>=(size_t k) {
        for (size_t i = 0; i < N; i++) put(i, k < N - i && (*this)[i + k]);
        return *this;
    }
    Bitset operator&(const Bitset& o) const { return Bitset(*this) &= o; }
    Bitset operator|(const Bitset& o) const { return Bitset(*this) |= o; }
    Bitset operator^(const Bitset& o) const { return Bitset(*this) ^= o; }
    Bitset operator<<(size_t k) const { return Bitset(*this) <<= k; }
    Bitset operator>>(size_t k) const { return Bitset(*this) >>= k; }
    Bitset operator~() const { return Bitset(*this).flip(); }
    bool operator==(const Bitset& o) const {
        for (size_t i = 0; i < n; i++)
            if (w[i] != o.w[i]) return false;
        return true;
    }

    string to_string() const {
        string s;
        for (size_t i = N; i-- > 0;) s += (*this)[i] ? '1' : '0';
        return s;
    }
    unsigned long long to_ullong() const {
        unsigned long long v = 0;
        for (size_t i = 0; i < N; i++) {
            if (!(*this)[i]) continue;
            if (i >= 64) throw overflow_error("to_ullong");
            v |= 1ull << i;
        }
        return v;
    }
    unsigned long to_ulong() const {
        unsigned long long v = to_ullong();
        if (v > ~0ul) throw overflow_error("to_ulong");
        return static_cast<unsigned long>(v);
    }
};
