# Compares the text with that of the limit, filled up with zeros to equal length; no larger number is ever made.
class Solution:
    def reverse(self, x: int) -> int:
        digits = str(x).lstrip("-")[::-1]
        limit = "2147483648" if x < 0 else "2147483647"
        if digits.zfill(10) > limit:
            return 0
        return int(digits) if x >= 0 else -int(digits)
