// From the widest container inwards: the lower line can be part of no better one, as all others with it are narrower.
class Solution {
public:
    int maxArea(vector<int>& height) {
        int left = 0, right = static_cast<int>(height.size()) - 1, most = 0;
        while (left < right) {
            const int lower = min(height[left], height[right]);
            most = max(most, lower * (right - left));
            if (height[left] == lower)
                ++left;
            else
                --right;
        }
        return most;
    }
};
