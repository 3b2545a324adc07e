# Manacher's algorithm. The middles are the letters (odd numbers) and the gaps before, between and behind them (even
# numbers), so a palindrome of r letters around the middle c reaches from c - r to c + r. A middle within the palindrome
# that reaches furthest to the right starts with the reach of its mirror image.
class Solution:
    def countSubstrings(self, s: str) -> int:
        last = 2 * len(s)
        reach = [0] * (last + 1)
        centre = right = count = 0
        for c in range(last + 1):
            r = min(reach[2 * centre - c], right - c) if c < right else 0
            while c - r > 0 and c + r < last and ((c + r) % 2 or s[(c - r - 1) // 2] == s[(c + r) // 2]):
                r += 1
            reach[c] = r
            count += (r + 1) // 2
            if c + r > right:
                centre, right = c, c + r
        return count
