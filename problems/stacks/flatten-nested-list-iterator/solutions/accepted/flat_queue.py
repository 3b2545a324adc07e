# Collects all integers when it is made, in a queue.
class NestedIterator:
    def __init__(self, nestedList: [NestedInteger]):
        self.queue = deque()
        self.collect(nestedList)

    def collect(self, items):
        for item in items:
            if item.isInteger():
                self.queue.append(item.getInteger())
            else:
                self.collect(item.getList())

    def next(self) -> int:
        return self.queue.popleft()

    def hasNext(self) -> bool:
        return len(self.queue) > 0
