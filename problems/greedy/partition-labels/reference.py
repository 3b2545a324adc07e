# A part has to go on to the last occurrence of each of its letters. Carry the furthest of these along: where it is the
# place one is at, nothing of the part comes later, and it may be cut.
class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        last = {letter: i for i, letter in enumerate(s)}
        lengths = []
        start = end = 0
        for i, letter in enumerate(s):
            end = max(end, last[letter])
            if i == end:
                lengths.append(i + 1 - start)
                start = i + 1
        return lengths
