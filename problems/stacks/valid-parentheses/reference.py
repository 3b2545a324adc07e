# A stack of the closing brackets that are still expected, the next one on top.
class Solution:
    def isValid(self, s: str) -> bool:
        closing = {"(": ")", "[": "]", "{": "}"}
        expected: list[str] = []
        for c in s:
            if c in closing:
                expected.append(closing[c])
            elif not expected or expected.pop() != c:
                return False
        return not expected
