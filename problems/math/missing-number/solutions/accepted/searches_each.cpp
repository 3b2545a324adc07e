// Searches the list for each number: quadratic, but not slow enough for a clock.
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        int n = nums.size();
        for (int i = 0; i < n; ++i)
            if (find(nums.begin(), nums.end(), i) == nums.end()) return i;
        return n;
    }
};
