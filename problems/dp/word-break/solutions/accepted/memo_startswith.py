# Recursion over positions with a cache, every word tried with startswith.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        @lru_cache(None)
        def can(i):
            if i == len(s):
                return True
            for word in wordDict:
                if s.startswith(word, i) and can(i + len(word)):
                    return True
            return False

        return can(0)
