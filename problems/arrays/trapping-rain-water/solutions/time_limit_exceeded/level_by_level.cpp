// Goes up from the ground unit by unit, and counts at each level the gaps between the first bar and the last.
class Solution {
public:
    int trap(vector<int>& height) {
        int top = *max_element(height.begin(), height.end()), water = 0;
        for (int level = 1; level <= top; level++) {
            int gap = 0;
            bool wall = false;
            for (int h : height) {
                if (h >= level) {
                    if (wall) water += gap;
                    wall = true;
                    gap = 0;
                } else {
                    gap++;
                }
            }
        }
        return water;
    }
};
