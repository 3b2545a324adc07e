// Reverses each byte by a table that is made once.
class Solution {
    static const array<uint8_t, 256>& table() {
        static const array<uint8_t, 256> made = [] {
            array<uint8_t, 256> t{};
            for (int i = 0; i < 256; ++i)
                for (int bit = 0; bit < 8; ++bit)
                    if (i >> bit & 1) t[i] |= 1 << (7 - bit);
            return t;
        }();
        return made;
    }

public:
    uint32_t reverseBits(uint32_t n) {
        auto& t = table();
        return uint32_t(t[n & 255]) << 24 | uint32_t(t[n >> 8 & 255]) << 16 | uint32_t(t[n >> 16 & 255]) << 8 | t[n >> 24];
    }
};
