// Solves Jump Game: whether the end is reached at all.
class Solution {
public:
    int jump(vector<int>& nums) {
        int reach = 0;
        for (int i = 0; i < (int)nums.size(); i++) {
            if (i > reach) return 0;
            reach = max(reach, i + nums[i]);
        }
        return 1;
    }
};
