# Every string of 2n brackets, filtered: the slowest that anybody would take.
class Solution:
    def generateParenthesis(self, n):
        def valid(chars):
            balance = 0
            for c in chars:
                if c == "(":
                    balance += 1
                else:
                    balance -= 1
                if balance < 0:
                    return False
            return balance == 0

        return ["".join(chars) for chars in itertools.product("()", repeat=2 * n) if valid(chars)]
