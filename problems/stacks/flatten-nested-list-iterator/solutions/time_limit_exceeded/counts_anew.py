# Remembers only how many were handed out, and goes through everything again for each.
class NestedIterator:
    def __init__(self, nestedList: [NestedInteger]):
        self.list = nestedList
        self.given = 0

    def collect(self, items):
        found = []
        for item in items:
            found += [item.getInteger()] if item.isInteger() else self.collect(item.getList())
        return found

    def next(self) -> int:
        self.given += 1
        return self.collect(self.list)[self.given - 1]

    def hasNext(self) -> bool:
        return self.given < len(self.collect(self.list))
