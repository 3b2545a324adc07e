# The memo keeps only the rests that can be cut: where none can, it keeps nothing.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        memo = {"": True}

        def can(rest):
            if rest in memo:
                return True
            for word in wordDict:
                if rest.startswith(word) and can(rest[len(word) :]):
                    memo[rest] = True
                    return True
            return False

        return can(s)
