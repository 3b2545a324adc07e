# fits[j] tells whether the first i letters of s1 and the first j of s2 can be merged to the first i + j of s3. The last
# of these comes from s1, then the entry of the row before counts, or from s2, then the one to the left.
class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        if len(s1) + len(s2) != len(s3):
            return False
        fits = [True] + [False] * len(s2)
        for j, b in enumerate(s2):
            fits[j + 1] = fits[j] and b == s3[j]
        for i, a in enumerate(s1):
            fits[0] = fits[0] and a == s3[i]
            for j, b in enumerate(s2):
                letter = s3[i + j + 1]
                fits[j + 1] = (fits[j + 1] and a == letter) or (fits[j] and b == letter)
        return fits[-1]
