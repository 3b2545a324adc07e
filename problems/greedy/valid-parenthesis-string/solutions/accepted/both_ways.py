# From either end: stars help to close what is left over on that side.
class Solution:
    def checkValidString(self, s: str) -> bool:
        def enough(text, opening):
            height = 0
            for c in text:
                height += 1 if c in opening else -1
                if height < 0:
                    return False
            return True

        return enough(s, "(*") and enough(reversed(s), ")*")
