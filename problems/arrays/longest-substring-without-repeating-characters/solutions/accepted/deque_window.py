# A deque gives up characters from the left until the new one is unique.
class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        window, best = deque(), 0
        for c in s:
            while c in window:
                window.popleft()
            window.append(c)
            best = max(best, len(window))
        return best
