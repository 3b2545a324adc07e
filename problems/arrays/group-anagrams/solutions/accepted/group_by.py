# Sorts the list by the sorted words, then cuts it into groups.
class Solution:
    def groupAnagrams(self, strs):
        return [list(group) for _, group in groupby(sorted(strs, key=sorted), key=sorted)]
