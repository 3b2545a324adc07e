# The numbers of open parentheses that are possible lie between a lower and an upper bound, without a gap. A star moves both
# apart. Below zero the upper one means that too many are closed; the lower one stays at zero, as a star can be nothing.
class Solution:
    def checkValidString(self, s: str) -> bool:
        low = high = 0
        for c in s:
            low += 1 if c == "(" else -1
            high += -1 if c == ")" else 1
            if high < 0:
                return False
            low = max(low, 0)
        return low == 0
