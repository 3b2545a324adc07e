// Places that need as many jumps stand side by side. At the last place of such a group one more jump has to be made, and
// the next group ends at the furthest place that any of this one reaches.
class Solution {
public:
    int jump(vector<int>& nums) {
        const int last = static_cast<int>(nums.size()) - 1;
        int jumps = 0, end = 0, furthest = 0;
        for (int i = 0; i < last; ++i) {
            furthest = max(furthest, i + nums[i]);
            if (i == end) {
                ++jumps;
                end = furthest;
            }
        }
        return jumps;
    }
};
