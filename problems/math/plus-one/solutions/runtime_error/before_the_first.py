# Goes on to the digit before a nine without asking whether there is one, and falls out of the list at its front.
class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        i = -1
        while digits[i] == 9:
            digits[i] = 0
            i -= 1
        digits[i] += 1
        return digits
