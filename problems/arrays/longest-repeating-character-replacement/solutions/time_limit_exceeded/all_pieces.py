# Looks at every piece with counts that grow along.
class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for i in range(len(s)):
            count = defaultdict(int)
            most = 0
            for j in range(i, len(s)):
                count[s[j]] += 1
                most = max(most, count[s[j]])
                if j - i + 1 - most <= k:
                    best = max(best, j - i + 1)
        return best
