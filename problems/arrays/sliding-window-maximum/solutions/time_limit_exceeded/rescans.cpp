// Keeps the maximum, and looks through the window only when it leaves.
class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        vector<int> ans;
        int best = *max_element(nums.begin(), nums.begin() + k);
        ans.push_back(best);
        for (int i = k; i < nums.size(); i++) {
            if (nums[i] >= best) best = nums[i];
            else if (nums[i - k] == best) best = *max_element(nums.begin() + i - k + 1, nums.begin() + i + 1);
            ans.push_back(best);
        }
        return ans;
    }
};
