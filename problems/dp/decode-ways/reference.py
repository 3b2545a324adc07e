# The last letter of a word has one digit or two, so the count of a beginning is a sum over the two before it.
class Solution:
    def numDecodings(self, s: str) -> int:
        before, here = 0, 1
        previous = ""
        for digit in s:
            one = here if digit != "0" else 0
            two = before if previous == "1" or (previous == "2" and digit <= "6") else 0
            before, here = here, one + two
            previous = digit
        return here
