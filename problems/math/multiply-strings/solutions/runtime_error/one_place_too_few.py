# The product may have as many digits as both numbers together.
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        places = [0] * (len(num1) + len(num2) - 1)
        for i, a in enumerate(reversed(num1)):
            for j, b in enumerate(reversed(num2)):
                places[i + j] += int(a) * int(b)
                if places[i + j] > 9:
                    places[i + j + 1] += places[i + j] // 10
                    places[i + j] %= 10
        return "".join(map(str, reversed(places))).lstrip("0") or "0"
