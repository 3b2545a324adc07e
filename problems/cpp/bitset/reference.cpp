// Words of 64 bits. Those of the last word that lie beyond N are always 0, which is what count, all and == rely on: the
// operations that may set them end with trim().
template <std::size_t N>
class Bitset {
    using Word = std::uint64_t;
    static constexpr std::size_t words = (N + 63) / 64;

public:
    class reference {
    public:
        reference& operator=(bool value) noexcept {
            value ? word_ |= mask_ : word_ &= ~mask_;
            return *this;
        }
        reference(const reference&) = default;
        reference& operator=(const reference& other) noexcept { return *this = bool(other); }
        operator bool() const noexcept { return (word_ & mask_) != 0; }
        bool operator~() const noexcept { return !*this; }
        reference& flip() noexcept {
            word_ ^= mask_;
            return *this;
        }

    private:
        friend class Bitset;
        reference(Word& word, Word mask) : word_(word), mask_(mask) {}
        Word& word_;
        Word mask_;
    };

    constexpr Bitset() noexcept = default;
    constexpr Bitset(unsigned long long number) noexcept {
        words_[0] = number;
        trim();
    }
    explicit Bitset(const std::string& text) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char bit = text[text.size() - 1 - i];
            if (bit != '0' && bit != '1') throw std::invalid_argument("Bitset: neither 0 nor 1");
            if (bit == '1' && i < N) set(i);
        }
    }

    Bitset& set() noexcept {
        words_.fill(~Word{0});
        trim();
        return *this;
    }
    Bitset& set(std::size_t bit, bool value = true) {
        (*this)[within(bit)] = value;
        return *this;
    }
    Bitset& reset() noexcept {
        words_.fill(0);
        return *this;
    }
    Bitset& reset(std::size_t bit) { return set(bit, false); }
    Bitset& flip() noexcept {
        for (Word& word : words_) word = ~word;
        trim();
        return *this;
    }
    Bitset& flip(std::size_t bit) {
        (*this)[within(bit)].flip();
        return *this;
    }

    reference operator[](std::size_t bit) noexcept { return {words_[bit / 64], Word{1} << bit % 64}; }
    constexpr bool operator[](std::size_t bit) const noexcept { return words_[bit / 64] >> bit % 64 & 1; }
    bool test(std::size_t bit) const { return (*this)[within(bit)]; }
    std::size_t count() const noexcept {
        std::size_t ones = 0;
        for (const Word word : words_) ones += static_cast<std::size_t>(std::popcount(word));
        return ones;
    }
    constexpr std::size_t size() const noexcept { return N; }
    bool any() const noexcept { return !none(); }
    bool none() const noexcept { return *this == Bitset(); }
    bool all() const noexcept { return count() == N; }

    Bitset& operator&=(const Bitset& other) noexcept {
        for (std::size_t i = 0; i < words; ++i) words_[i] &= other.words_[i];
        return *this;
    }
    Bitset& operator|=(const Bitset& other) noexcept {
        for (std::size_t i = 0; i < words; ++i) words_[i] |= other.words_[i];
        return *this;
    }
    Bitset& operator^=(const Bitset& other) noexcept {
        for (std::size_t i = 0; i < words; ++i) words_[i] ^= other.words_[i];
        return *this;
    }
    Bitset& operator<<=(std::size_t by) noexcept {
        const std::size_t whole = by / 64, rest = by % 64;
        for (std::size_t i = words; i-- > 0;) {
            Word word = i >= whole ? words_[i - whole] << rest : 0;
            if (rest > 0 && i > whole) word |= words_[i - whole - 1] >> (64 - rest);
            words_[i] = word;
        }
        trim();
        return *this;
    }
    Bitset& operator>>=(std::size_t by) noexcept {
        const std::size_t whole = by / 64, rest = by % 64;
        for (std::size_t i = 0; i < words; ++i) {
            Word word = whole < words - i ? words_[i + whole] >> rest : 0;
            if (rest > 0 && whole + 1 < words - i) word |= words_[i + whole + 1] << (64 - rest);
            words_[i] = word;
        }
        return *this;
    }
    friend Bitset operator&(Bitset a, const Bitset& b) noexcept { return a &= b; }
    friend Bitset operator|(Bitset a, const Bitset& b) noexcept { return a |= b; }
    friend Bitset operator^(Bitset a, const Bitset& b) noexcept { return a ^= b; }
    Bitset operator~() const noexcept { return Bitset(*this).flip(); }
    Bitset operator<<(std::size_t by) const noexcept { return Bitset(*this) <<= by; }
    Bitset operator>>(std::size_t by) const noexcept { return Bitset(*this) >>= by; }
    friend bool operator==(const Bitset&, const Bitset&) = default;

    std::string to_string() const {
        std::string text(N, '0');
        for (std::size_t i = 0; i < N; ++i)
            if ((*this)[i]) text[N - 1 - i] = '1';
        return text;
    }
    unsigned long long to_ullong() const {
        if (std::any_of(words_.begin() + 1, words_.end(), [](Word word) { return word != 0; }))
            throw std::overflow_error("Bitset: does not fit into a number");
        return words_[0];
    }
    unsigned long to_ulong() const {
        const unsigned long long number = to_ullong();
        if (number > std::numeric_limits<unsigned long>::max())
            throw std::overflow_error("Bitset: does not fit into a number");
        return static_cast<unsigned long>(number);
    }

private:
    static std::size_t within(std::size_t bit) {
        if (bit >= N) throw std::out_of_range("Bitset: no such bit");
        return bit;
    }
    constexpr void trim() noexcept {
        if constexpr (N % 64 != 0) words_.back() &= ~Word{0} >> (64 - N % 64);
    }

    std::array<Word, words> words_{};
};
