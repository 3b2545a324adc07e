# First pieces that are palindromes are cut off, one after the other; where each of them may end is found once for each beginning. A path never
# comes to a dead end, as single letters are palindromes.
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        n = len(s)
        firsts = [
            [(piece, to) for to in range(at + 1, n + 1) if (piece := s[at:to]) == piece[::-1]] for at in range(n)
        ]
        found: List[List[str]] = []
        pieces: List[str] = []

        def cut(at: int) -> None:
            if at == n:
                found.append(pieces[:])
                return
            for piece, to in firsts[at]:
                pieces.append(piece)
                cut(to)
                pieces.pop()

        cut(0)
        return found
