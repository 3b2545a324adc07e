# Writes down every text that the stars may stand for, and looks at each.
class Solution:
    def checkValidString(self, s: str) -> bool:
        def balanced(text):
            height = 0
            for c in text:
                height += {"(": 1, ")": -1}.get(c, 0)
                if height < 0:
                    return False
            return height == 0

        choices = [("(", ")", "") if c == "*" else (c,) for c in s]
        return any(map(balanced, product(*choices)))
