# What the statement asks not to do, and no judge can tell: digit by digit into integers of Python, which are as long as they have to be.
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        def number(text):
            value = 0
            for c in text:
                value = 10 * value + ord(c) - ord("0")
            return value

        return str(number(num1) * number(num2))
