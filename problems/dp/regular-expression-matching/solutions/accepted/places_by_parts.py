# Part by part of the pattern: the set of places in the text that one can have come to.
class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        parts = []
        i = 0
        while i < len(p):
            if i + 1 < len(p) and p[i + 1] == "*":
                parts.append((p[i], True))
                i += 2
            else:
                parts.append((p[i], False))
                i += 1

        places = {0}
        for sign, starred in parts:
            reached = set()
            for place in places:
                if starred:
                    reached.add(place)
                    while place < len(s) and (sign == "." or s[place] == sign):
                        place += 1
                        reached.add(place)
                elif place < len(s) and (sign == "." or s[place] == sign):
                    reached.add(place + 1)
            places = reached
        return len(s) in places
