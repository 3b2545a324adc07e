# Drawn with what the system offers as random, seeded by nobody.
from random import SystemRandom


class RandomizedSet:
    def __init__(self):
        self.positions = {}
        self.values = []
        self.source = SystemRandom()

    def insert(self, val: int) -> bool:
        added = val not in self.positions
        if added:
            self.positions[val] = len(self.values)
            self.values.append(val)
        return added

    def remove(self, val: int) -> bool:
        at = self.positions.pop(val, None)
        if at is None:
            return False
        last = self.values.pop()
        if at < len(self.values):
            self.values[at] = last
            self.positions[last] = at
        return True

    def getRandom(self) -> int:
        return self.values[self.source.randrange(len(self.values))]
