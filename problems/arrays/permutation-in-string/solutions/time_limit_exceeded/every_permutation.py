# Tries every order of s1 and looks for it in s2.
class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        for order in permutations(s1):
            if "".join(order) in s2:
                return True
        return False
