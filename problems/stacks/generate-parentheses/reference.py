# Writes from left to right: an opening bracket as long as there is one left, a closing one as long as one is open.
class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        found, text = [], []

        def write(left, is_open):
            if not left and not is_open:
                found.append("".join(text))
                return
            if left:
                text.append("(")
                write(left - 1, is_open + 1)
                text.pop()
            if is_open:
                text.append(")")
                write(left, is_open - 1)
                text.pop()

        write(n, 0)
        return found
