// Two-dimensional memo over the index of the coin and the amount left: take the coin once more or go on to the next.
#include <bits/stdc++.h>
using namespace std;
static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

class Solution {
    static constexpr int INF = 1e9;

    int f(int i, int left, const vector<int>& coins, vector<vector<int>>& dp) {
        if (left == 0) return 0;
        if (i < 0) return INF;
        int& known = dp[i][left];
        if (known != -1) return known;
        int skip = f(i - 1, left, coins, dp);
        int take = INF;
        if (coins[i] <= left) take = 1 + f(i, left - coins[i], coins, dp);
        return known = min(take, skip);
    }

public:
    int coinChange(vector<int>& coins, int amount) {
        int n = coins.size();
        vector<vector<int>> dp(n, vector<int>(amount + 1, -1));
        int ans = f(n - 1, amount, coins, dp);
        return ans >= INF ? -1 : ans;
    }
};
