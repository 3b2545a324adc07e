# Lets Python read each step: slow by a constant, and right if the quotient is cut off.
class Solution:
    def evalRPN(self, tokens):
        stack = []
        for token in tokens:
            if token in {"+", "-", "*", "/"}:
                right = stack.pop()
                left = stack.pop()
                stack.append(str(int(eval(left + token + " " + right))))
            else:
                stack.append(token)
        return int(stack[0])
