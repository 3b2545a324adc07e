# Beside each value stands the minimum of the stack up to and including it; a pop takes both away together.
class MinStack:
    def __init__(self):
        self.items: list[tuple[int, int]] = []

    def push(self, val: int) -> None:
        least = val
        if self.items and self.items[-1][1] < val:
            least = self.items[-1][1]
        self.items.append((val, least))

    def pop(self) -> None:
        self.items.pop()

    def top(self) -> int:
        return self.items[-1][0]

    def getMin(self) -> int:
        return self.items[-1][1]
