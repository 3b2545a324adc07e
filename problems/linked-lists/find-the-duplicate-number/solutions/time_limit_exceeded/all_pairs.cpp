// Compares every pair.
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        for (int i = 0; i < (int)nums.size(); i++)
            for (int j = i + 1; j < (int)nums.size(); j++)
                if (nums[i] == nums[j]) return nums[i];
        return -1;
    }
};
