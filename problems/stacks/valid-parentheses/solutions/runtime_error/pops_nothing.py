# Pops without asking whether anything is open.
class Solution:
    def isValid(self, s: str) -> bool:
        partner = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c in partner:
                if stack.pop() != partner[c]:
                    return False
            else:
                stack.append(c)
        return not stack
