# Counts the nines at the end, and puts the rest together.
class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        nines = 0
        while nines < len(digits) and digits[-1 - nines] == 9:
            nines += 1
        head = digits[: len(digits) - nines] or [0]
        head[-1] += 1
        return head + [0] * nines
