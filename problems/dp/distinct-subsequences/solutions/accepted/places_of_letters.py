# For each letter of s only the places that it has in t, the last one first.
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        places = defaultdict(list)
        for j in range(len(t) - 1, -1, -1):
            places[t[j]].append(j)
        ways = [1] + [0] * len(t)
        for letter in s:
            for j in places[letter]:
                ways[j + 1] += ways[j]
        return ways[len(t)]
