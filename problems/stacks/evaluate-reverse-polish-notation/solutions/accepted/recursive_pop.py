# Recursion from the back of the list.
class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        t = tokens.pop()
        if t not in "+-*/":
            return int(t)
        b = self.evalRPN(tokens)
        a = self.evalRPN(tokens)
        if t == "+":
            return a + b
        if t == "-":
            return a - b
        if t == "*":
            return a * b
        q = a // b
        return q + 1 if q < 0 and q * b != a else q
