# problem: stacks/valid-parentheses
# time: O(n^2)
# memory: O(n)
# note: pairs replaced by nothing, one level a round
class Solution:
    def isValid(self, s: str) -> bool:
        while "()" in s or "[]" in s or "{}" in s:
            s = s.replace("()", "").replace("[]", "").replace("{}", "")
        return s == ""
