# Takes a star for a closing parenthesis without asking whether there is any.
class Solution:
    def checkValidString(self, s: str) -> bool:
        open_ones, stars = [], []
        for i, c in enumerate(s):
            if c == "(":
                open_ones.append(i)
            elif c == "*":
                stars.append(i)
            elif open_ones:
                open_ones.pop()
            else:
                stars.pop()
        while open_ones and stars:
            if open_ones.pop() > stars.pop():
                return False
        return not open_ones
