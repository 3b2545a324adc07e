# Depth first: one list of the letters chosen so far, which is changed place by place.
LETTERS = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}


class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        found: List[str] = []
        if not digits:
            return found
        text = [""] * len(digits)

        def choose(place: int) -> None:
            if place == len(digits):
                found.append("".join(text))
                return
            for letter in LETTERS[digits[place]]:
                text[place] = letter
                choose(place + 1)

        choose(0)
        return found
