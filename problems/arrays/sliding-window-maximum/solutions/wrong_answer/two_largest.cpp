// Keeps the largest and the second largest number: when the first leaves the second takes its place, and there is no second any more.
class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        vector<int> ans;
        int first = 0, second = -1;
        for (int i = 0; i < (int)nums.size(); i++) {
            if (first <= i - k) first = second, second = -1;
            if (second <= i - k) second = -1;
            if (first < 0 || nums[i] >= nums[first]) {
                second = i == 0 ? -1 : first;
                first = i;
            } else if (second < 0 || nums[i] >= nums[second]) {
                second = i;
            }
            if (i >= k - 1) ans.push_back(nums[first]);
        }
        return ans;
    }
};
