# Recursion from the end with a cache.
class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        if len(s1) + len(s2) != len(s3):
            return False

        @cache
        def fits(i, j):
            if i < 0 and j < 0:
                return True
            letter = s3[i + j + 1]
            return (i >= 0 and s1[i] == letter and fits(i - 1, j)) or (j >= 0 and s2[j] == letter and fits(i, j - 1))

        return fits(len(s1) - 1, len(s2) - 1)
