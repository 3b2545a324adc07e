// Looks through each window.
class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        vector<int> ans;
        for (int i = 0; i + k <= nums.size(); i++) {
            int best = nums[i];
            for (int j = i; j < i + k; j++) {
                if (nums[j] > best) best = nums[j];
            }
            ans.push_back(best);
        }
        return ans;
    }
};
