// Bubble sort over the whole list every time: quadratic, but quick enough for the sizes allowed.
class Solution {
public:
    void sortColors(vector<int>& nums) {
        for (size_t i = 0; i < nums.size(); i++)
            for (size_t j = 0; j + 1 < nums.size(); j++)
                if (nums[j] > nums[j + 1]) swap(nums[j], nums[j + 1]);
    }
};
