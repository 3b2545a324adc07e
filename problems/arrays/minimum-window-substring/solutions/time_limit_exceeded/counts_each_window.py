# Counts the letters of the window anew whenever an end has moved.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        best = ""
        left = right = 0
        while right <= len(s):
            if need - Counter(s[left:right]):
                right += 1
            else:
                if not best or right - left < len(best):
                    best = s[left:right]
                left += 1
        return best
