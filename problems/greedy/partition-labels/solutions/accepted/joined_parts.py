# A stack of parts with their letters. A letter that an earlier part has joins all parts from there on.
class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        parts = []
        for letter in s:
            letters, length = {letter}, 1
            while any(letter in known for known, _ in parts):
                known, more = parts.pop()
                letters |= known
                length += more
            parts.append((letters, length))
        return [length for _, length in parts]
