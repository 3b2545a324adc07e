# Digits in the order of the text, each product added at its place with the carry passed on; zeros in front are cut off.
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        res = [0] * (len(num1) + len(num2))
        for i in range(len(num1) - 1, -1, -1):
            for j in range(len(num2) - 1, -1, -1):
                res[i + j + 1] += int(num1[i]) * int(num2[j])
                res[i + j] += res[i + j + 1] // 10
                res[i + j + 1] %= 10
        start = 0
        while start < len(res) - 1 and res[start] == 0:
            start += 1
        return "".join(map(str, res[start:]))
