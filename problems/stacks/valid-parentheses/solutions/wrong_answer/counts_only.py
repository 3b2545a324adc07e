# Compares how often each bracket occurs, not in which order.
class Solution:
    def isValid(self, s: str) -> bool:
        n = Counter(s)
        return n["("] == n[")"] and n["["] == n["]"] and n["{"] == n["}"]
