# A closing bracket with nothing open is passed over.
class Solution:
    def isValid(self, s: str) -> bool:
        partner = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c not in partner:
                stack.append(c)
            elif stack and stack.pop() != partner[c]:
                return False
        return not stack
