# XOR adds without carries, AND shifted by one is the carries; all within 32 bits, of which the highest is the sign.
class Solution:
    def getSum(self, a: int, b: int) -> int:
        mask, sign = 0xFFFFFFFF, 0x80000000
        a, b = a & mask, b & mask
        while b:
            a, b = a ^ b, (a & b) << 1 & mask
        return (a ^ sign) - sign
