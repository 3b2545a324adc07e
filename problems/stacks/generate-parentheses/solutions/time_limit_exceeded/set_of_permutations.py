# Every order of 2n brackets that are told apart; the set comes too late.
class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        def valid(chars):
            depth = 0
            for c in chars:
                depth += 1 if c == "(" else -1
                if depth < 0:
                    return False
            return True

        return ["".join(p) for p in set(itertools.permutations("()" * n)) if valid(p)]
