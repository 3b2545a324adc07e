// The memo is passed by value: every call on the way down keeps a copy of the whole table.
class Solution {
    int dist(const string& a, const string& b, int i, int j, vector<vector<int>> memo) {
        if (i == 0 || j == 0) return i + j;
        if (memo[i][j] >= 0) return memo[i][j];
        if (a[i - 1] == b[j - 1]) return memo[i][j] = dist(a, b, i - 1, j - 1, memo);
        memo[i][j] = 1 + min({dist(a, b, i - 1, j, memo), dist(a, b, i, j - 1, memo), dist(a, b, i - 1, j - 1, memo)});
        return memo[i][j];
    }

public:
    int minDistance(string word1, string word2) {
        vector<vector<int>> memo(word1.size() + 1, vector<int>(word2.size() + 1, -1));
        return dist(word1, word2, word1.size(), word2.size(), memo);
    }
};
