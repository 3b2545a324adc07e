# A Counter of the window, from which letters that are gone are removed.
class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        k = len(s1)
        need, window = Counter(s1), Counter(s2[:k])
        if need == window:
            return True
        for i in range(k, len(s2)):
            window[s2[i]] += 1
            window[s2[i - k]] -= 1
            if window[s2[i - k]] == 0:
                del window[s2[i - k]]
            if need == window:
                return True
        return False
