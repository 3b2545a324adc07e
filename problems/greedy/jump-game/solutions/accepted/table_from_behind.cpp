// Of each place whether it leads to the end, from behind, by looking ahead as far as its jump goes.
class Solution {
public:
    bool canJump(vector<int>& nums) {
        int n = nums.size();
        vector<bool> good(n, false);
        good[n - 1] = true;
        for (int i = n - 2; i >= 0; --i) {
            int far = min(i + nums[i], n - 1);
            for (int j = i + 1; j <= far && !good[i]; ++j) good[i] = good[j];
        }
        return good[0];
    }
};
