# The places of open ones and of stars; what is left open needs a star behind it.
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
            elif stars:
                stars.pop()
            else:
                return False
        while open_ones:
            if not stars or stars.pop() < open_ones.pop():
                return False
        return True
