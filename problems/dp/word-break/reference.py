# From each position at which a word may end, pieces of every length that a word has are looked up in a set.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        lengths = sorted(set(map(len, words)))
        ends = [True] + [False] * len(s)
        for start in range(len(s)):
            if ends[start]:
                for length in lengths:
                    if start + length > len(s):
                        break
                    if s[start : start + length] in words:
                        ends[start + length] = True
        return ends[-1]
