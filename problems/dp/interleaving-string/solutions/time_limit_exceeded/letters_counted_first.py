# Counts the letters before the search, which spares it the easy ones only; then no memo.
class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        if Counter(s1 + s2) != Counter(s3):
            return False

        def fits(i, j):
            if i < 0 and j < 0:
                return True
            letter = s3[i + j + 1]
            return (i >= 0 and s1[i] == letter and fits(i - 1, j)) or (j >= 0 and s2[j] == letter and fits(i, j - 1))

        return fits(len(s1) - 1, len(s2) - 1)
