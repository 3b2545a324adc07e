// Takes the lines from high to low and keeps the leftmost and rightmost place so far.
class Solution {
public:
    int maxArea(vector<int>& height) {
        vector<int> order(height.size());
        iota(order.begin(), order.end(), 0);
        sort(order.begin(), order.end(), [&](int a, int b) { return height[a] > height[b]; });
        int first = order[0], last = order[0], best = 0;
        for (int place : order) {
            first = min(first, place);
            last = max(last, place);
            best = max(best, height[place] * max(place - first, last - place));
        }
        return best;
    }
};
