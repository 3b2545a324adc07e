# Counts letter by letter; the tuple of the 26 numbers is the key.
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = {}
        for s in strs:
            count = [0] * 26
            for c in s:
                count[ord(c) - ord("a")] += 1
            groups.setdefault(tuple(count), []).append(s)
        return groups.values()
