# Counts of each letter up to every place; the counts of a window are differences.
class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        need = Counter(s1)
        possible = [True] * (len(s2) - len(s1) + 1)
        for letter in need:
            so_far = [0]
            for c in s2:
                so_far.append(so_far[-1] + (c == letter))
            for i in range(len(possible)):
                if so_far[i + len(s1)] - so_far[i] != need[letter]:
                    possible[i] = False
        return any(possible)
