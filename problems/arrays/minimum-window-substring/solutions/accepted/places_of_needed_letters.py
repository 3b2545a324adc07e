# Only the places of letters that are needed are kept, in a deque.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        if len(t) > len(s):
            return ""
        need = Counter(t)
        missing = len(t)
        places = deque()
        start, length = 0, inf
        for i, c in enumerate(s):
            if c not in need:
                continue
            places.append(i)
            if need[c] > 0:
                missing -= 1
            need[c] -= 1
            while missing == 0:
                first = places.popleft()
                if i - first + 1 < length:
                    start, length = first, i - first + 1
                need[s[first]] += 1
                if need[s[first]] > 0:
                    missing += 1
        return "" if length == inf else s[start : start + length]
