// What can be reached is always the front of the list up to some place: go through it, and move that place on.
class Solution {
public:
    bool canJump(vector<int>& nums) {
        const int n = static_cast<int>(nums.size());
        int furthest = 0;
        for (int i = 0; i <= furthest; ++i) {
            furthest = max(furthest, i + nums[i]);
            if (furthest >= n - 1) return true;
        }
        return false;
    }
};
