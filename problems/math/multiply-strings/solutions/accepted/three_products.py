# Karatsuba on lists of digits: three products of halves instead of four, and the plain way for what is short.
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        size = max(len(num1), len(num2))
        a = [int(d) for d in reversed(num1.zfill(size))]
        b = [int(d) for d in reversed(num2.zfill(size))]
        digits = []
        carry = 0
        for value in self.product(a, b):
            carry, digit = divmod(carry + value, 10)
            digits.append(digit)
        while carry:
            carry, digit = divmod(carry, 10)
            digits.append(digit)
        text = "".join(map(str, reversed(digits))).lstrip("0")
        return text or "0"

    def product(self, a, b):
        """The places of a times b, both of one length, without carries."""
        n = len(a)
        result = [0] * (2 * n)
        if n <= 16:
            for i, x in enumerate(a):
                for j, y in enumerate(b):
                    result[i + j] += x * y
            return result
        half = n // 2
        low = self.product(a[:half], b[:half])
        high = self.product(a[half:], b[half:])
        more = n - half
        both_a = [x + y for x, y in zip(a[:half] + [0] * (more - half), a[half:])]
        both_b = [x + y for x, y in zip(b[:half] + [0] * (more - half), b[half:])]
        middle = self.product(both_a, both_b)
        for i, value in enumerate(low):
            result[i] += value
            middle[i] -= value
        for i, value in enumerate(high):
            result[i + 2 * half] += value
            middle[i] -= value
        for i, value in enumerate(middle):
            if i + half < 2 * n:
                result[i + half] += value
        return result
