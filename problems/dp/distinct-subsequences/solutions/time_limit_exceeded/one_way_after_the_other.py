# A walk over the ways themselves, one after the other, along the places of each letter.
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        places = {letter: [i for i, other in enumerate(s) if other == letter] for letter in set(t)}
        stack, ways = [(0, 0)], 0
        while stack:
            start, done = stack.pop()
            if done == len(t):
                ways += 1
                continue
            where = places[t[done]]
            stack.extend((at + 1, done + 1) for at in where[bisect_left(where, start) :])
        return ways
