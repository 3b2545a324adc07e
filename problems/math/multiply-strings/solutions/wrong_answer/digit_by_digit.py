# Multiplies digits that stand at the same place only.
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        total = 0
        for place, (a, b) in enumerate(zip(reversed(num1), reversed(num2))):
            total += int(a) * int(b) * 100**place
        return str(total)
