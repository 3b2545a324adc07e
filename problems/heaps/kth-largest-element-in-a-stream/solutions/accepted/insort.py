# All scores in one list in order; bisect finds the place of a new one.
class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.scores = sorted(nums)

    def add(self, val: int) -> int:
        bisect.insort(self.scores, val)
        return self.scores[-self.k]
