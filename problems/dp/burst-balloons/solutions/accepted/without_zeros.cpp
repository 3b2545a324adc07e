// Zeros are burst at once and bring nothing; of the others every stretch brings something, so that 0 can mean not known.
class Solution {
    int burst(vector<vector<int>>& memo, const vector<int>& a, int left, int right) {
        if (left + 1 == right) return 0;
        if (memo[left][right] > 0) return memo[left][right];
        int ans = 0;
        for (int i = left + 1; i < right; ++i)
            ans = max(ans, a[left] * a[i] * a[right] + burst(memo, a, left, i) + burst(memo, a, i, right));
        return memo[left][right] = ans;
    }

public:
    int maxCoins(vector<int>& iNums) {
        vector<int> a(iNums.size() + 2);
        int n = 1;
        for (int x : iNums)
            if (x > 0) a[n++] = x;
        a[0] = a[n++] = 1;
        vector<vector<int>> memo(n, vector<int>(n));
        return burst(memo, a, 0, n - 1);
    }
};
