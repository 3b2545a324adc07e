# A memo that never keeps a failure, so that dead ends are explored again and again.
class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        if len(s1) + len(s2) != len(s3):
            return False
        memo = {}

        def fits(i, j):
            if i + j == len(s3):
                return True
            if memo.get((i, j)):
                return True
            memo[i, j] = (i < len(s1) and s1[i] == s3[i + j] and fits(i + 1, j)) or (
                j < len(s2) and s2[j] == s3[i + j] and fits(i, j + 1)
            )
            return memo[i, j]

        return fits(0, 0)
