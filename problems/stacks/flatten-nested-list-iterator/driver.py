# Makes the nested list, and takes integers from the iterator for as long as it has one.
class Driver:
    def __init__(self, nestedList):
        self.integers = 0
        self.list = self.made(nestedList)
        self.found = []

    def made(self, items):
        made = []
        for item in items:
            if type(item) is list:
                made.append(NestedInteger(self.made(item)))
            else:
                made.append(NestedInteger(item))
                self.integers += 1
        return made

    def call(self):
        iterator = NestedIterator(self.list)
        while iterator.hasNext():
            if len(self.found) == self.integers:
                raise Wrong(f"the iterator still has a next one after all {self.integers} integers")
            self.found.append(iterator.next())

    def finish(self):
        return self.found
