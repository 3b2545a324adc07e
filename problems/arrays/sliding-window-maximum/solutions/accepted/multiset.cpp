// The window as a sorted multiset.
class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        multiset<int> window(nums.begin(), nums.begin() + k);
        vector<int> ans{*window.rbegin()};
        for (size_t i = k; i < nums.size(); i++) {
            window.insert(nums[i]);
            window.erase(window.find(nums[i - k]));
            ans.push_back(*window.rbegin());
        }
        return ans;
    }
};
