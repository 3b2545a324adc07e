# The numbers of the 26 letters, which all anagrams share, are the key of a dict of groups.
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for word in strs:
            groups[tuple(map(word.count, "abcdefghijklmnopqrstuvwxyz"))].append(word)
        return list(groups.values())
