# A nested function reads what stands inside a pair and returns the position behind it, or -1.
class Solution:
    def isValid(self, s):
        partner = dict(zip("([{", ")]}"))

        def inside(i, until):
            while i < len(s):
                if s[i] == until:
                    return i + 1
                if s[i] not in partner:
                    return -1
                i = inside(i + 1, partner[s[i]])
                if i < 0:
                    return -1
            return i if until is None else -1

        return inside(0, None) >= 0
