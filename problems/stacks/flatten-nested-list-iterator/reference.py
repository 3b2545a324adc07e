# A stack of the lists one is in the middle of, each with what is left of it. hasNext goes on until an integer stands next;
# every element is looked at once, whatever is asked.
class NestedIterator:
    def __init__(self, nestedList: List[NestedInteger]):
        self.open = [iter(nestedList)]
        self.ready = None

    def next(self) -> int:
        self.hasNext()
        value, self.ready = self.ready, None
        return value

    def hasNext(self) -> bool:
        while self.ready is None and self.open:
            item = next(self.open[-1], None)
            if item is None:
                self.open.pop()
            elif item.isInteger():
                self.ready = item.getInteger()
            else:
                self.open.append(iter(item.getList()))
        return self.ready is not None
