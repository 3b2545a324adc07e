// From both ends at once: on the side whose highest bar is lower, that bar is the level, whatever stands between.
class Solution {
public:
    int trap(vector<int>& height) {
        int left = 0, right = static_cast<int>(height.size()) - 1;
        int highest_left = 0, highest_right = 0, water = 0;
        while (left <= right) {
            highest_left = max(highest_left, height[left]);
            highest_right = max(highest_right, height[right]);
            if (highest_left <= highest_right)
                water += highest_left - height[left++];
            else
                water += highest_right - height[right--];
        }
        return water;
    }
};
