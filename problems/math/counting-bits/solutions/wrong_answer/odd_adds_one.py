# Counts on from the number before: one more at an odd number, as before at an even one.
class Solution:
    def countBits(self, n: int) -> List[int]:
        ans = [0]
        for i in range(1, n + 1):
            ans.append(ans[-1] + i % 2)
        return ans
