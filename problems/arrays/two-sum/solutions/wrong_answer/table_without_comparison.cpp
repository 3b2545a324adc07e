// A table by the lower 16 bits of a value, which does not look whether it holds the value that is asked for.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<int> place(1 << 16, -1);
        for (int i = 0; i < (int)nums.size(); i++) {
            int j = place[(target - nums[i]) & 0xffff];
            if (j >= 0) return {j, i};
            place[nums[i] & 0xffff] = i;
        }
        return {};
    }
};
