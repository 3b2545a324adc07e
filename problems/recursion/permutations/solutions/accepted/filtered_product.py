# All tuples of positions, filtered: wasteful, but with six numbers there are only 46,656.
from itertools import product


class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        return [list(p) for p in product(nums, repeat=len(nums)) if len(set(p)) == len(nums)]
