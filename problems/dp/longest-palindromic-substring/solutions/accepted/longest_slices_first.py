# Every slice against its reverse, from the longest down: cubic, but the copying is done in C.
class Solution:
    def longestPalindrome(self, s: str) -> str:
        n = len(s)
        for size in range(n, 0, -1):
            for i in range(n - size + 1):
                piece = s[i : i + size]
                if piece == piece[::-1]:
                    return piece
        return ""
