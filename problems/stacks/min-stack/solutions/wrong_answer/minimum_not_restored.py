# Keeps a single minimum and does not put it back when it is popped.
class MinStack:
    def __init__(self):
        self.stack = []
        self.least = None

    def push(self, val: int) -> None:
        self.stack.append(val)
        if self.least is None or val < self.least:
            self.least = val

    def pop(self) -> None:
        self.stack.pop()
        if not self.stack:
            self.least = None

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.least
