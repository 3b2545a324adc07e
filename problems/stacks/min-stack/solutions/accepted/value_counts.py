# Stores a minimum once, with how often it was pushed.
class MinStack:
    def __init__(self):
        self.stack = []
        self.minima = []  # [value, count]

    def push(self, val: int) -> None:
        self.stack.append(val)
        if not self.minima or val < self.minima[-1][0]:
            self.minima.append([val, 1])
        elif val == self.minima[-1][0]:
            self.minima[-1][1] += 1

    def pop(self) -> None:
        val = self.stack.pop()
        if val == self.minima[-1][0]:
            self.minima[-1][1] -= 1
            if self.minima[-1][1] == 0:
                self.minima.pop()

    def top(self) -> int:
        return self.stack[-1]

    def getMin(self) -> int:
        return self.minima[-1][0]
