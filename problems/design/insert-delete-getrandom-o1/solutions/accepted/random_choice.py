# A list and a dictionary of indices; random.choice.
class RandomizedSet:
    def __init__(self):
        self.nums = []
        self.index = {}

    def insert(self, val: int) -> bool:
        if val in self.index:
            return False
        self.index[val] = len(self.nums)
        self.nums.append(val)
        return True

    def remove(self, val: int) -> bool:
        if val not in self.index:
            return False
        at = self.index[val]
        last = self.nums[-1]
        self.nums[at] = last
        self.index[last] = at
        self.nums.pop()
        del self.index[val]
        return True

    def getRandom(self) -> int:
        return random.choice(self.nums)
