// Manacher's algorithm. The middles are the letters (odd numbers) and the gaps before, between and behind them (even
// numbers), so a palindrome of r letters around the middle c reaches from c - r to c + r. A middle within the
// palindrome that reaches furthest to the right starts with the reach of its mirror image.
class Solution {
public:
    int countSubstrings(string s) {
        const int last = 2 * static_cast<int>(s.size());
        vector<int> reach(last + 1);
        int centre = 0, right = 0, count = 0;
        for (int c = 0; c <= last; ++c) {
            int r = c < right ? min(reach[2 * centre - c], right - c) : 0;
            while (c - r > 0 && c + r < last && ((c + r) % 2 == 1 || s[(c - r - 1) / 2] == s[(c + r) / 2])) ++r;
            reach[c] = r;
            count += (r + 1) / 2;
            if (c + r > right) {
                centre = c;
                right = c + r;
            }
        }
        return count;
    }
};
