# Leaves out every element that equals the one at the position.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        powers = Counter(nums)
        without = {v: math.prod(w**k for w, k in powers.items() if w != v) for v in powers}
        return [without[v] for v in nums]
