# From the end: a digit below nine grows by one and that is all; a nine becomes zero, and the digit before it is next. Where
# all were nines there is a one in front of the zeros.
class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        for i in reversed(range(len(digits))):
            if digits[i] < 9:
                digits[i] += 1
                return digits
            digits[i] = 0
        return [1, *digits]
