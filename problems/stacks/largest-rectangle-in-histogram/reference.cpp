// A stack of bars whose heights rise. A bar that is not higher than the one on top is that one's end on the right, and
// below it on the stack lies its end on the left: that is the moment to measure it. A bar of height 0 behind the last
// one measures all that is left.
class Solution {
public:
    int largestRectangleArea(vector<int>& heights) {
        const int n = static_cast<int>(heights.size());
        vector<int> rising;
        int best = 0;
        for (int i = 0; i <= n; ++i) {
            const int height = i < n ? heights[i] : 0;
            while (!rising.empty() && heights[rising.back()] >= height) {
                const int top = heights[rising.back()];
                rising.pop_back();
                const int left = rising.empty() ? -1 : rising.back();
                best = max(best, top * (i - left - 1));
            }
            rising.push_back(i);
        }
        return best;
    }
};
