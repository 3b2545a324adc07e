# A stack of finished values. Python's // rounds down, so the quotient is taken of the sizes and gets its sign afterwards.
class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        values = []
        for token in tokens:
            if token not in ("+", "-", "*", "/"):
                values.append(int(token))
                continue
            right, left = values.pop(), values.pop()
            if token == "+":
                values.append(left + right)
            elif token == "-":
                values.append(left - right)
            elif token == "*":
                values.append(left * right)
            else:
                size = abs(left) // abs(right)
                values.append(size if (left < 0) == (right < 0) else -size)
        return values.pop()
