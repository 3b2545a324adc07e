# Compares the letters of each word with those of all words behind it.
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups, used = [], set()
        for i, s in enumerate(strs):
            if i in used:
                continue
            group = [s]
            for j in range(i + 1, len(strs)):
                if j not in used and Counter(s) == Counter(strs[j]):
                    used.add(j)
                    group.append(strs[j])
            groups.append(group)
        return groups
