# A list as the stack with a mark at the bottom, so that it is never empty.
class Solution:
    def isValid(self, s: str) -> bool:
        pairs = {')': '(', ']': '[', '}': '{'}
        stack = ['#']
        for c in s:
            if c not in pairs:
                stack.append(c)
            elif stack.pop() != pairs[c]:
                return False
        return len(stack) == 1
