# problem: stacks/min-stack
# time: O(n)
# memory: O(n)
class MinStack:
    def __init__(self):
        self._items: list[tuple[int, int]] = []

    def push(self, val: int) -> None:
        low = min(val, self._items[-1][1]) if self._items else val
        self._items.append((val, low))

    def pop(self) -> None:
        self._items.pop()

    def top(self) -> int:
        return self._items[-1][0]

    def getMin(self) -> int:
        return self._items[-1][1]
