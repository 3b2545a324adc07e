// Goes from each wall to the next one that is as high, and never back from the right for what is left.
class Solution {
public:
    int trap(vector<int>& height) {
        int water = 0, pool = 0, wall = 0;
        for (int i = 1; i < (int)height.size(); i++) {
            if (height[i] >= height[wall]) {
                water += pool;
                pool = 0;
                wall = i;
            } else {
                pool += height[wall] - height[i];
            }
        }
        return water;
    }
};
