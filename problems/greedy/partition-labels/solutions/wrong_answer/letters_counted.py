# Counts each letter: the parts of the sorted text.
class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        return list(Counter(s).values())
