# Compares the counts of all letters at each step.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need, window = Counter(t), Counter()
        best, left = None, 0
        for right, letter in enumerate(s):
            window[letter] += 1
            while all(window[c] >= need[c] for c in need):
                if best is None or right - left < best[1] - best[0]:
                    best = (left, right)
                window[s[left]] -= 1
                left += 1
        return s[best[0]:best[1] + 1] if best else ""
