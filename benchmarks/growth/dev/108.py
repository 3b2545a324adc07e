# problem: stacks/min-stack
# time: O(n^2 log n)
# memory: O(n)
# note: the stack is sorted for every getMin; n^2 if the values come in order
class MinStack:
    def __init__(self):
        self.items = []

    def push(self, val: int) -> None:
        self.items.append(val)

    def pop(self) -> None:
        del self.items[-1]

    def top(self) -> int:
        return self.items[-1]

    def getMin(self) -> int:
        return sorted(self.items)[0]
