# Accepts mirror images only, and so no pairs side by side.
class Solution:
    def isValid(self, s: str) -> bool:
        pairs = {"(": ")", "[": "]", "{": "}"}
        if len(s) % 2:
            return False
        return all(pairs.get(a) == b for a, b in zip(s[:len(s) // 2], reversed(s)))
