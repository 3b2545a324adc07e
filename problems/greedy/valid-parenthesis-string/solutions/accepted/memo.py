# Recursion by place and number of open ones, with a memo: quadratic.
class Solution:
    def checkValidString(self, s: str) -> bool:
        @cache
        def can(i, open_ones):
            if open_ones < 0:
                return False
            if i == len(s):
                return open_ones == 0
            if s[i] == "(":
                return can(i + 1, open_ones + 1)
            if s[i] == ")":
                return can(i + 1, open_ones - 1)
            return can(i + 1, open_ones) or can(i + 1, open_ones + 1) or can(i + 1, open_ones - 1)

        return can(0, 0)
