// Looks for the highest bar on both sides, from each bar anew.
class Solution {
public:
    int trap(vector<int>& height) {
        int ans = 0, size = height.size();
        for (int i = 1; i < size - 1; i++) {
            int max_left = 0, max_right = 0;
            for (int j = i; j >= 0; j--) max_left = max(max_left, height[j]);
            for (int j = i; j < size; j++) max_right = max(max_right, height[j]);
            ans += min(max_left, max_right) - height[i];
        }
        return ans;
    }
};
