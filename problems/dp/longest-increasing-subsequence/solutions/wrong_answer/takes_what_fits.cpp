// From every beginning takes each element that is greater than the last one taken.
class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        int best = 0;
        for (size_t i = 0; i < nums.size(); ++i) {
            int last = nums[i], size = 1;
            for (size_t j = i + 1; j < nums.size(); ++j)
                if (nums[j] > last) last = nums[j], ++size;
            best = max(best, size);
        }
        return best;
    }
};
