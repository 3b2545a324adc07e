# Doubles the count for each pair of digits that is a letter, as if pairs did not overlap.
class Solution:
    def numDecodings(self, s: str) -> int:
        if s[0] == "0" or "00" in s:
            return 0
        ways, i = 1, 0
        while i < len(s):
            pair = s[i : i + 2]
            if len(pair) == 2 and 10 <= int(pair) <= 26 and pair[1] != "0":
                ways *= 2
                i += 1
            i += 1
        return ways
