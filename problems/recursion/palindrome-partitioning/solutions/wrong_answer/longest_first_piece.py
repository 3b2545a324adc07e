# Always cuts off the longest palindrome in front, and adds the way of single letters.
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        way, rest = [], s
        while rest:
            i = max(i for i in range(1, len(rest) + 1) if rest[:i] == rest[:i][::-1])
            way.append(rest[:i])
            rest = rest[i:]
        return [way] if way == list(s) else [way, list(s)]
