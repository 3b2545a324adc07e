# The first letters in front of the answer for the rest.
class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        letters = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
        if len(digits) == 0:
            return []
        if len(digits) == 1:
            return list(letters[digits])
        rest = self.letterCombinations(digits[1:])
        return [c + text for c in letters[digits[0]] for text in rest]
