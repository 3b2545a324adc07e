# Cuts anywhere, solves both sides, and sorts out repetitions; a cache keeps it bearable.
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        @cache
        def ways(text):
            found = {(text,)} if text == text[::-1] else set()
            for i in range(1, len(text)):
                for left in ways(text[:i]):
                    for right in ways(text[i:]):
                        found.add(left + right)
            return found

        return [list(way) for way in ways(s)]
