# Letter after letter, with a bit for each number of letters that may have come from the first text.
class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        if len(s1) + len(s2) != len(s3):
            return False
        first, second = defaultdict(int), defaultdict(int)
        for i, letter in enumerate(s1):
            first[letter] |= 1 << i
        # The second text backwards: bit i of what is shifted to k asks for its letter k - i.
        for j, letter in enumerate(reversed(s2)):
            second[letter] |= 1 << j
        taken = 1
        for k, letter in enumerate(s3):
            shift = k + 1 - len(s2)
            own = second[letter] << shift if shift >= 0 else second[letter] >> -shift
            taken = (taken & first[letter]) << 1 | taken & own
        return taken > 0
