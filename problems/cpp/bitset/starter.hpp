// N bits within the object: fill in what is missing.
template <std::size_t N>
class Bitset {
public:
    class reference {  // what [] returns: it stands for one bit
    public:
        reference& operator=(bool value) { return *this; }
        reference(const reference&) = default;
        reference& operator=(const reference& other) { return *this; }
        operator bool() const { return false; }
        bool operator~() const { return true; }
        reference& flip() { return *this; }

    private:
        friend class Bitset;
        reference() = default;
    };

    constexpr Bitset() noexcept {}
    constexpr Bitset(unsigned long long number) noexcept {}
    explicit Bitset(const std::string& text) {}

    Bitset& set() { return *this; }
    Bitset& set(std::size_t bit, bool value = true) { return *this; }
    Bitset& reset() { return *this; }
    Bitset& reset(std::size_t bit) { return *this; }
    Bitset& flip() { return *this; }
    Bitset& flip(std::size_t bit) { return *this; }

    reference operator[](std::size_t bit) { return {}; }
    constexpr bool operator[](std::size_t bit) const { return false; }
    bool test(std::size_t bit) const { return false; }
    std::size_t count() const { return 0; }
    constexpr std::size_t size() const { return N; }
    bool any() const { return false; }
    bool all() const { return false; }
    bool none() const { return true; }

    Bitset& operator&=(const Bitset& other) { return *this; }
    Bitset& operator|=(const Bitset& other) { return *this; }
    Bitset& operator^=(const Bitset& other) { return *this; }
    Bitset& operator<<=(std::size_t by) { return *this; }
    Bitset& operator>>=(std::size_t by) { return *this; }
    Bitset operator&(const Bitset& other) const { return *this; }
    Bitset operator|(const Bitset& other) const { return *this; }
    Bitset operator^(const Bitset& other) const { return *this; }
    Bitset operator~() const { return *this; }
    Bitset operator<<(std::size_t by) const { return *this; }
    Bitset operator>>(std::size_t by) const { return *this; }
    bool operator==(const Bitset& other) const { return false; }

    std::string to_string() const { return ""; }
    unsigned long to_ulong() const { return 0; }
    unsigned long long to_ullong() const { return 0; }
};
