# Recursion: the first part, and then the rest of the text.
class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        if not s:
            return []
        i, end = 0, s.rindex(s[0])
        while i < end:
            end = max(end, s.rindex(s[i]))
            i += 1
        return [end + 1] + self.partitionLabels(s[end + 1 :])
