# Filters, then compares with the reversed text.
class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = "".join(c.lower() for c in s if c.isalnum())
        return kept == kept[::-1]
