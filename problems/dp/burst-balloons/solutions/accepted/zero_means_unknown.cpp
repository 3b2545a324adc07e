// A memo in which 0 means not known: right, and slow where a stretch brings nothing.
class Solution {
public:
    vector<vector<int>> dp;
    int f(vector<int>& v, int l, int r) {
        if (l > r) return 0;
        if (dp[l][r]) return dp[l][r];
        for (int k = l; k <= r; k++) {
            int here = v[l - 1] * v[k] * v[r + 1];
            dp[l][r] = max(dp[l][r], f(v, l, k - 1) + here + f(v, k + 1, r));
        }
        return dp[l][r];
    }
    int maxCoins(vector<int>& nums) {
        int n = nums.size();
        dp.resize(n + 2, vector<int>(n + 2));
        nums.insert(nums.begin(), 1);
        nums.push_back(1);
        return f(nums, 1, n);
    }
};
