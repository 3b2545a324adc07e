// Marks places by a sign, and then takes a number that is marked for a place.
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        for (int i = 0; i < (int)nums.size(); i++) {
            if (nums.at(nums.at(i)) < 0) return nums[i];
            nums[nums[i]] *= -1;
        }
        return -1;
    }
};
