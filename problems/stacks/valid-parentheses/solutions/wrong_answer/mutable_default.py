# The stack is a default argument and lives on between calls.
class Solution:
    def isValid(self, s: str, stack=[]) -> bool:
        partner = {")": "(", "]": "[", "}": "{"}
        for c in s:
            if c not in partner:
                stack.append(c)
            elif not stack or stack.pop() != partner[c]:
                return False
        return not stack
