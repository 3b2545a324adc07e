# Adds the first number as often as the second one says.
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        total = 0
        for _ in range(int(num2)):
            total += int(num1)
        return str(total)
