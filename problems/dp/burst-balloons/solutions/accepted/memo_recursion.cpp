// Recursion over the first and last balloon of a stretch, with a table in which -1 means not known.
class Solution {
    vector<vector<int>> memo;

    int solve(int i, int j, vector<int>& a) {
        if (i > j) return 0;
        if (memo[i][j] != -1) return memo[i][j];
        int maxi = INT_MIN;
        for (int ind = i; ind <= j; ind++) {
            int cost = a[i - 1] * a[ind] * a[j + 1] + solve(i, ind - 1, a) + solve(ind + 1, j, a);
            maxi = max(maxi, cost);
        }
        return memo[i][j] = maxi;
    }

public:
    int maxCoins(vector<int>& nums) {
        int n = nums.size();
        vector<int> a;
        a.push_back(1);
        for (int x : nums) a.push_back(x);
        a.push_back(1);
        memo = vector<vector<int>>(n + 2, vector<int>(n + 2, -1));
        return solve(1, n, a);
    }
};
