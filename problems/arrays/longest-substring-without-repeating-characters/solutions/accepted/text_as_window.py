# The window is a text, cut behind the character that comes again.
class Solution:
    def lengthOfLongestSubstring(self, s):
        best, window = 0, ""
        for c in s:
            window = window[window.find(c) + 1:] + c
            best = max(best, len(window))
        return best
