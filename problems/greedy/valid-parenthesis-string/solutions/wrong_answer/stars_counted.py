# Asks whether there are enough stars for what is left over, wherever they stand.
class Solution:
    def checkValidString(self, s: str) -> bool:
        height = left_over = 0
        for c in s:
            if c == "(":
                height += 1
            elif c == ")":
                if height:
                    height -= 1
                else:
                    left_over += 1
        return height + left_over <= s.count("*")
