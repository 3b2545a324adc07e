# A window for each letter, which holds at most k others.
class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for letter in set(s):
            left = others = 0
            for right, c in enumerate(s):
                if c != letter:
                    others += 1
                while others > k:
                    if s[left] != letter:
                        others -= 1
                    left += 1
                best = max(best, right - left + 1)
        return best
