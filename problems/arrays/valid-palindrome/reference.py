# Two positions move towards each other over the text in small letters; each skips what does not count.
class Solution:
    def isPalindrome(self, s: str) -> bool:
        text = s.lower()
        left, right = 0, len(text) - 1
        while left < right:
            if not text[left].isalnum():
                left += 1
            elif not text[right].isalnum():
                right -= 1
            elif text[left] != text[right]:
                return False
            else:
                left += 1
                right -= 1
        return True
