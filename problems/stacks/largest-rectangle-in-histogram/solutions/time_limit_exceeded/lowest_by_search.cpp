// Splits at the lowest bar, and searches the whole range for it.
class Solution {
    int solve(const vector<int>& h, int a, int b) {
        int best = 0;
        while (a <= b) {
            int m = a;
            for (int i = a; i <= b; i++)
                if (h[i] < h[m]) m = i;
            best = max(best, h[m] * (b - a + 1));
            if (m - a < b - m) {
                best = max(best, solve(h, a, m - 1));
                a = m + 1;
            } else {
                best = max(best, solve(h, m + 1, b));
                b = m - 1;
            }
        }
        return best;
    }

public:
    int largestRectangleArea(vector<int>& heights) { return solve(heights, 0, (int)heights.size() - 1); }
};
