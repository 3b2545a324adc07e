# Replaces pairs by nothing as long as that changes the string.
class Solution:
    def isValid(self, s: str) -> bool:
        before = None
        while s != before:
            before = s
            s = s.replace("()", "").replace("[]", "").replace("{}", "")
        return not s
