# From the last car on: one that is slower than all behind it on the stack swallows them.
class Solution:
    def carFleet(self, target, position, speed):
        stack = []
        for p, s in sorted(zip(position, speed)):
            t = (target - p) / s
            while stack and stack[-1] <= t:
                stack.pop()
            stack.append(t)
        return len(stack)
