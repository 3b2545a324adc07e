# The product of the letters of the keys.
class Solution:
    def letterCombinations(self, digits):
        keys = ["", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
        return ["".join(letters) for letters in itertools.product(*(keys[int(d)] for d in digits))]
