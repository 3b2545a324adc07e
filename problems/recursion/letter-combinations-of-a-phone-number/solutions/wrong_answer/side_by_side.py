# Pairs the letters of the keys off by their places instead of combining them.
class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        keys = ["", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
        return ["".join(letters) for letters in zip(*(keys[int(d)] for d in digits))]
