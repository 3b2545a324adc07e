# Searches the first operator, and puts a value in the place of three tokens: quadratic, and fast enough at this size.
class Solution:
    def evalRPN(self, tokens):
        tokens = tokens[:]
        while len(tokens) > 1:
            i = 0
            while tokens[i] not in ("+", "-", "*", "/"):
                i += 1
            a, op, b = int(tokens[i - 2]), tokens[i], int(tokens[i - 1])
            c = a + b if op == "+" else a - b if op == "-" else a * b if op == "*" else int(a / b)
            tokens[i - 2:i + 1] = [c]
        return int(tokens[0])
