# One row of the table over all pairs of beginnings, overwritten in place, along the shorter text.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        if len(text1) < len(text2):
            text1, text2 = text2, text1
        row = [0] * (len(text2) + 1)
        for letter in text1:
            upper_left = left = 0
            for j, other in enumerate(text2, 1):
                upper = row[j]
                if letter == other:
                    left = upper_left + 1
                elif upper > left:
                    left = upper
                row[j] = left
                upper_left = upper
        return row[-1]
