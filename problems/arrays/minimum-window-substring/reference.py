# A window that covers t and begins with a letter that cannot be spared; compared with the best one at each right end.
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        missing = len(t)
        begin = best_begin = 0
        best_end = len(s) + 1
        for end, letter in enumerate(s, 1):
            if need[letter] > 0:
                missing -= 1
            need[letter] -= 1
            if missing:
                continue
            while need[s[begin]] < 0:
                need[s[begin]] += 1
                begin += 1
            if end - begin < best_end - best_begin:
                best_begin, best_end = begin, end
        return s[best_begin:best_end] if best_end <= len(s) else ""
