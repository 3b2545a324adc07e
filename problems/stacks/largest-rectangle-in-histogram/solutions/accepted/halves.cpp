// Halves the chart; what crosses the middle grows to the side whose next bar is higher.
class Solution {
    int solve(const vector<int>& h, int lo, int hi) {
        if (hi - lo == 1) return h[lo];
        int mid = (lo + hi) / 2;
        int best = max(solve(h, lo, mid), solve(h, mid, hi));
        int i = mid - 1, j = mid, low = min(h[i], h[j]);
        best = max(best, 2 * low);
        while (i > lo || j < hi - 1) {
            if (j == hi - 1 || (i > lo && h[i - 1] >= h[j + 1]))
                low = min(low, h[--i]);
            else
                low = min(low, h[++j]);
            best = max(best, low * (j - i + 1));
        }
        return best;
    }

public:
    int largestRectangleArea(vector<int>& heights) { return solve(heights, 0, heights.size()); }
};
