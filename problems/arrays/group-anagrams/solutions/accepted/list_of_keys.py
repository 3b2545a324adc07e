# Searches a list of the keys so far for each word: quadratic in the number of groups.
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        keys, groups = [], []
        for s in strs:
            key = "".join(sorted(s))
            if key in keys:
                groups[keys.index(key)].append(s)
            else:
                keys.append(key)
                groups.append([s])
        return groups
