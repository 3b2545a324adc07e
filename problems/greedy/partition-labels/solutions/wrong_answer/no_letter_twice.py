# Cuts before each letter that the part has already: no letter comes twice in one part.
class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        lengths, seen = [0], set()
        for letter in s:
            if letter in seen:
                seen.clear()
                lengths.append(0)
            seen.add(letter)
            lengths[-1] += 1
        return lengths
