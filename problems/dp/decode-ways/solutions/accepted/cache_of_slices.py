# A cache on slices of the text: each call copies what is left, which is quadratic.
class Solution:
    def numDecodings(self, s: str) -> int:
        @lru_cache(maxsize=None)
        def dp(rest):
            if not rest:
                return 1
            if rest[0] == "0":
                return 0
            total = dp(rest[1:])
            if len(rest) > 1 and int(rest[:2]) <= 26:
                total += dp(rest[2:])
            return total

        return dp(s)
