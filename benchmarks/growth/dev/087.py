# problem: stacks/valid-parentheses
# time: O(n)
# memory: O(n)
class Solution:
    PAIRS = {")": "(", "]": "[", "}": "{"}

    def isValid(self, s: str) -> bool:
        stack = []
        for ch in s:
            if ch not in self.PAIRS:
                stack.append(ch)
            elif not stack or stack.pop() != self.PAIRS[ch]:
                return False
        return not stack
