# Cuts a character off both ends in each step, which copies the list again.
class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [c.lower() for c in s if c.isalnum()]
        while len(kept) > 1:
            if kept[0] != kept[-1]:
                return False
            kept = kept[1:-1]
        return True
