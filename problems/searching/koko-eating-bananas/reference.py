# If a speed is quick enough, so is every greater one: a binary search between 1 and the largest pile finds the least.
class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        low, high = 1, max(piles)
        while low < high:
            middle = (low + high) // 2
            if sum((pile - 1) // middle + 1 for pile in piles) <= h:
                high = middle
            else:
                low = middle + 1
        return low
