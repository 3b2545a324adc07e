# Joins each value with its successor.
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        parent = {n: n for n in nums}

        def find(n):
            while parent[n] != n:
                parent[n] = parent[parent[n]]
                n = parent[n]
            return n

        for n in parent:
            if n + 1 in parent:
                parent[find(n)] = find(n + 1)
        return max(Counter(find(n) for n in parent).values(), default=0)
