# A stack of beginnings in place of recursion.
class Solution:
    def generateParenthesis(self, n):
        res = []
        stack = [("(", 1, 0)]
        while stack:
            text, opened, closed = stack.pop()
            if closed == n:
                res.append(text)
            if opened < n:
                stack.append((text + "(", opened + 1, closed))
            if closed < opened:
                stack.append((text + ")", opened, closed + 1))
        return res
