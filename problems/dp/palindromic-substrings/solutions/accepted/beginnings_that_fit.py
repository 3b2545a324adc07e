# Keeps where the palindromes begin that end at the letter before; each may grow by one letter at both ends.
class Solution:
    def countSubstrings(self, s: str) -> int:
        begins, total = [], 0
        for i, c in enumerate(s):
            grown = [b - 1 for b in begins if b > 0 and s[b - 1] == c]
            if i > 0 and s[i - 1] == c:
                grown.append(i - 1)
            grown.append(i)
            begins = grown
            total += len(begins)
        return total
