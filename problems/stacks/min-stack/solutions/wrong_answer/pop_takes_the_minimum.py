# A heap: pop takes the smallest element away, not the one on top.
class MinStack:
    def __init__(self):
        self.heap = []
        self.order = []

    def push(self, val: int) -> None:
        heappush(self.heap, val)
        self.order.append(val)

    def pop(self) -> None:
        self.order.remove(heappop(self.heap))

    def top(self) -> int:
        return self.order[-1]

    def getMin(self) -> int:
        return self.heap[0]
