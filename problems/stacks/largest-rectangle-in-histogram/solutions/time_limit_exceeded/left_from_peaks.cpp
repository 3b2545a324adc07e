// Looks to the left from each peak only: quick on most charts, and not where every second bar is one.
class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        int n = heights.size(), best = 0;
        for (int i = 0; i < n; i++) {
            if (i + 1 < n && heights[i] <= heights[i + 1]) continue;
            int low = heights[i];
            for (int j = i; j >= 0; j--) {
                low = min(low, heights[j]);
                best = max(best, low * (i - j + 1));
            }
        }
        return best;
    }
};
