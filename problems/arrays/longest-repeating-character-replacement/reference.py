# A window that never shrinks: it grows when a letter is more frequent in it than any was in a window before.
class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        count: dict[str, int] = defaultdict(int)
        most = begin = 0
        for end, letter in enumerate(s):
            count[letter] += 1
            most = max(most, count[letter])
            if end - begin + 1 - most > k:
                count[s[begin]] -= 1
                begin += 1
        return len(s) - begin
