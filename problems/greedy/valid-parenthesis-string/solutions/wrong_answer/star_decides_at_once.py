# A star closes if something is open, and else it opens: it decides without looking ahead.
class Solution:
    def checkValidString(self, s: str) -> bool:
        height = spare = 0
        for c in s:
            if c == "(":
                height += 1
            elif c == "*":
                if height:
                    height -= 1
                else:
                    spare += 1
            elif height:
                height -= 1
            elif spare:
                spare -= 1
            else:
                return False
        return height == 0
