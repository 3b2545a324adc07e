# By the distance of the two balloons that still hang.
class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        a = [1, *(x for x in nums if x > 0), 1]
        most = {(i, i + 1): 0 for i in range(len(a) - 1)}
        for distance in range(2, len(a)):
            for i in range(len(a) - distance):
                j = i + distance
                most[i, j] = max(most[i, k] + most[k, j] + a[i] * a[k] * a[j] for k in range(i + 1, j))
        return most[0, len(a) - 1]
