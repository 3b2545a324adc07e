# A generator goes through the nesting by recursion; one value is fetched ahead.
class NestedIterator:
    def __init__(self, nestedList: List[NestedInteger]):
        self.values = self.flat(nestedList)
        self.ahead = next(self.values, None)

    def flat(self, items):
        for item in items:
            if item.isInteger():
                yield item.getInteger()
            else:
                yield from self.flat(item.getList())

    def next(self) -> int:
        value = self.ahead
        self.ahead = next(self.values, None)
        return value

    def hasNext(self) -> bool:
        return self.ahead is not None
