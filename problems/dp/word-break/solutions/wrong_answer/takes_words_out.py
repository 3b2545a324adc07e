# Takes every word out of the text, the longest first, and looks whether anything is left.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        for word in sorted(wordDict, key=len, reverse=True):
            s = s.replace(word, "")
        return not s
