# A full adder for each of twelve places; the last one is the sign.
class Solution:
    def getSum(self, a, b):
        result = carry = 0
        for place in range(12):
            x, y = a >> place & 1, b >> place & 1
            result |= (x ^ y ^ carry) << place
            carry = x & y | carry & (x | y)
        return ~(result ^ 0xFFF) if result >> 11 else result
