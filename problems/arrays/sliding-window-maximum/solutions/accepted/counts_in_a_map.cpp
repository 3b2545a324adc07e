// How often each number is in the window, in a map with the largest first.
class Solution {
public:
    vector<int> maxSlidingWindow(vector<int>& nums, int k) {
        map<int, int, greater<int>> count;
        vector<int> ans;
        for (int i = 0; i < (int)nums.size(); i++) {
            ++count[nums[i]];
            if (i < k - 1) continue;
            ans.push_back(count.begin()->first);
            auto gone = count.find(nums[i - k + 1]);
            if (--gone->second == 0) count.erase(gone);
        }
        return ans;
    }
};
