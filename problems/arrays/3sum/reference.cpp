// Sorted, the other two values of a triplet lie behind its smallest. Of the outermost pair one end is ruled out at each
// step; values equal to the one just used are passed by, so that no triplet comes twice.
class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        vector<vector<int>> triplets;
        const int n = static_cast<int>(nums.size());
        for (int i = 0; i < n - 2 && nums[i] <= 0; ++i) {
            if (i > 0 && nums[i] == nums[i - 1]) continue;
            int left = i + 1, right = n - 1;
            while (left < right) {
                const int sum = nums[i] + nums[left] + nums[right];
                if (sum < 0) {
                    ++left;
                } else if (sum > 0) {
                    --right;
                } else {
                    triplets.push_back({nums[i], nums[left], nums[right]});
                    do ++left;
                    while (left < right && nums[left] == nums[left - 1]);
                    --right;
                }
            }
        }
        return triplets;
    }
};
