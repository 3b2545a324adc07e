# The values stand in a list without gaps, and a dictionary leads from a value to its index; what is removed is
# overwritten by the last value.
class RandomizedSet:
    def __init__(self):
        self.values = []
        self.index = {}
        self.random = random.Random(20_011).random

    def insert(self, val: int) -> bool:
        if val in self.index:
            return False
        self.index[val] = len(self.values)
        self.values.append(val)
        return True

    def remove(self, val: int) -> bool:
        if val not in self.index:
            return False
        last = self.values.pop()
        at = self.index.pop(val)
        if last != val:
            self.values[at] = last
            self.index[last] = at
        return True

    def getRandom(self) -> int:
        return self.values[int(self.random() * len(self.values))]
