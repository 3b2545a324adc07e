# Adds the larger number as often as the smaller one says, on lists of digits.
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        if (len(num1), num1) < (len(num2), num2):
            num1, num2 = num2, num1
        total = [0] * (len(num1) + len(num2))
        left = int(num2)
        while left:
            left -= 1
            carry = 0
            for k in range(len(total)):
                carry, total[k] = divmod(total[k] + carry + (int(num1[-1 - k]) if k < len(num1) else 0), 10)
        return "".join(map(str, reversed(total))).lstrip("0") or "0"
