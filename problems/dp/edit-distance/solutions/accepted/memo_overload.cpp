// Top-down from the front with a table as memo; the helper overloads the main method.
static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

class Solution {
public:
    int minDistance(const string& a, const string& b, int i, int j, vector<vector<int>>& memo) {
        if (i == (int)a.size()) return b.size() - j;
        if (j == (int)b.size()) return a.size() - i;
        if (memo[i][j] != -1) return memo[i][j];
        if (a[i] == b[j]) return memo[i][j] = minDistance(a, b, i + 1, j + 1, memo);
        int put_in = minDistance(a, b, i, j + 1, memo);
        int take_out = minDistance(a, b, i + 1, j, memo);
        int exchange = minDistance(a, b, i + 1, j + 1, memo);
        return memo[i][j] = 1 + min({put_in, take_out, exchange});
    }

    int minDistance(string word1, string word2) {
        vector<vector<int>> memo(word1.size(), vector<int>(word2.size(), -1));
        return minDistance(word1, word2, 0, 0, memo);
    }
};
