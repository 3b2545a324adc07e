# A number less its ones is how often two divides the product of 1 to it: counts these factors anew for each number.
class Solution:
    def countBits(self, n: int) -> List[int]:
        def twos(k):
            return (k & -k).bit_length() - 1

        return [i - sum(twos(k) for k in range(1, i + 1)) for i in range(n + 1)]
