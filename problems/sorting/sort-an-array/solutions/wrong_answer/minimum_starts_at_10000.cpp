// Selection sort whose minimum starts at 10000, taken for larger than any value.
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        for (size_t i = 0; i < nums.size(); i++) {
            int best = 10000;
            size_t at = i;
            for (size_t j = i; j < nums.size(); j++) {
                if (nums[j] < best) {
                    best = nums[j];
                    at = j;
                }
            }
            swap(nums[i], nums[at]);
        }
        return nums;
    }
};
