# Reverses both halves and swaps them.
class Solution:
    def reverseBits(self, n):
        def turned(value, bits):
            if bits == 1:
                return value
            half = bits // 2
            low, high = value & (1 << half) - 1, value >> half
            return turned(low, half) << half | turned(high, half)

        return turned(n, 32)
