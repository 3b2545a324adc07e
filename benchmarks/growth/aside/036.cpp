// problem: sorting/sort-colors
// time: O(n^2)
// memory: O(1)
// note: bubble sort
class Solution {
public:
    void sortColors(vector<int>& nums) {
        for (size_t i = 0; i + 1 < nums.size(); i++)
            for (size_t j = 0; j + 1 < nums.size() - i; j++)
                if (nums[j] > nums[j + 1]) {
                    int t = nums[j];
                    nums[j] = nums[j + 1];
                    nums[j + 1] = t;
                }
    }
};
