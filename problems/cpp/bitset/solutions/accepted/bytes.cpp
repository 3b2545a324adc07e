// Bytes, and the unused bits of the last one are masked where they are looked at instead of where they are set.
template <std::size_t N>
class Bitset {
    static constexpr std::size_t bytes = (N + 7) / 8;
    static constexpr unsigned char last = N % 8 == 0 ? 0xFF : (1 << N % 8) - 1;
    unsigned char data_[bytes]{};

    unsigned char byte(std::size_t i) const { return i + 1 == bytes ? data_[i] & last : data_[i]; }
    template <class Combine>
    Bitset& combine(const Bitset& other, Combine combine) {
        for (std::size_t i = 0; i < bytes; ++i)
            data_[i] = static_cast<unsigned char>(combine(data_[i], other.data_[i]));
        return *this;
    }
    std::size_t checked(std::size_t bit) const { return bit < N ? bit : throw std::out_of_range("no such bit"); }

public:
    struct reference {
        unsigned char& byte;
        unsigned char mask;
        reference(unsigned char& b, unsigned char m) : byte(b), mask(m) {}
        reference(const reference&) = default;
        const reference& operator=(bool on) const {
            byte = static_cast<unsigned char>(on ? byte | mask : byte & ~mask);
            return *this;
        }
        reference& operator=(const reference& other) {
            *this = static_cast<bool>(other);
            return *this;
        }
        operator bool() const { return byte & mask; }
        bool operator~() const { return !(byte & mask); }
        void flip() const { byte ^= mask; }
    };

    constexpr Bitset() = default;
    constexpr Bitset(unsigned long long number) {
        for (std::size_t i = 0; i < bytes && i < 8; ++i) data_[i] = static_cast<unsigned char>(number >> 8 * i);
    }
    explicit Bitset(std::string_view text) : Bitset() {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] != '0' && text[i] != '1') throw std::invalid_argument("only 0 and 1");
            set(text.size() - 1 - i, text[i] == '1');
        }
    }

    Bitset& set() {
        return flip().combine(*this, [](int, int) { return 0xFF; });
    }
    Bitset& set(std::size_t bit, bool on = true) {
        (*this)[checked(bit)] = on;
        return *this;
    }
    Bitset& reset() { return *this = Bitset(); }
    Bitset& reset(std::size_t bit) { return set(bit, false); }
    Bitset& flip() {
        return combine(*this, [](int a, int) { return ~a; });
    }
    Bitset& flip(std::size_t bit) {
        (*this)[checked(bit)].flip();
        return *this;
    }
    reference operator[](std::size_t bit) { return {data_[bit / 8], static_cast<unsigned char>(1 << bit % 8)}; }
    constexpr bool operator[](std::size_t bit) const { return data_[bit / 8] >> bit % 8 & 1; }
    bool test(std::size_t bit) const { return (*this)[checked(bit)]; }
    std::size_t count() const {
        std::size_t ones = 0;
        for (std::size_t i = 0; i < bytes; ++i) ones += static_cast<std::size_t>(std::popcount(byte(i)));
        return ones;
    }
    constexpr std::size_t size() const { return N; }
    bool none() const { return count() == 0; }
    bool any() const { return count() != 0; }
    bool all() const { return count() == N; }

    Bitset& operator&=(const Bitset& other) { return combine(other, std::bit_and<int>()); }
    Bitset& operator|=(const Bitset& other) { return combine(other, std::bit_or<int>()); }
    Bitset& operator^=(const Bitset& other) { return combine(other, std::bit_xor<int>()); }
    Bitset& operator<<=(std::size_t by) { return *this = *this << by; }
    Bitset& operator>>=(std::size_t by) { return *this = *this >> by; }
    friend Bitset operator&(Bitset a, const Bitset& b) { return a &= b; }
    friend Bitset operator|(Bitset a, const Bitset& b) { return a |= b; }
    friend Bitset operator^(Bitset a, const Bitset& b) { return a ^= b; }
    friend Bitset operator~(Bitset a) { return a.flip(); }
    friend Bitset operator<<(const Bitset& a, std::size_t by) {
        Bitset moved;
        for (std::size_t i = by; i < N; ++i) moved[i] = a[i - by];
        return moved;
    }
    friend Bitset operator>>(const Bitset& a, std::size_t by) {
        Bitset moved;
        for (std::size_t i = by; i < N; ++i) moved[i - by] = a[i];
        return moved;
    }
    friend bool operator==(const Bitset& a, const Bitset& b) {
        for (std::size_t i = 0; i < bytes; ++i)
            if (a.byte(i) != b.byte(i)) return false;
        return true;
    }

    std::string to_string() const {
        std::string text(N, '0');
        for (std::size_t i = 0; i < N; ++i) text[N - 1 - i] = static_cast<char>('0' + (*this)[i]);
        return text;
    }
    unsigned long long to_ullong() const {
        unsigned long long number = 0;
        for (std::size_t i = bytes; i-- > 0;) {
            if (i >= 8 && byte(i) != 0) throw std::overflow_error("too large");
            if (i < 8) number = number << 8 | byte(i);
        }
        return number;
    }
    unsigned long to_ulong() const {
        const unsigned long long number = to_ullong();
        return number <= ULONG_MAX ? static_cast<unsigned long>(number) : throw std::overflow_error("too large");
    }
};
