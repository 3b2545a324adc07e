# Begins with single letters and joins neighbouring pieces in every order; a way counts if all of its pieces are palindromes.
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        found = set()

        def join(pieces):
            if all(piece == piece[::-1] for piece in pieces):
                found.add(pieces)
            for i in range(len(pieces) - 1):
                join(pieces[:i] + (pieces[i] + pieces[i + 1],) + pieces[i + 2 :])

        join(tuple(s))
        return [list(way) for way in found]
