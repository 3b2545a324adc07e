// Top down, the memo an ordered map with pairs of indices for keys.
class Solution {
    map<pair<int, int>, int> memo;

    int solve(const string& a, const string& b, int i, int j) {
        if (i < 0) return j + 1;
        if (j < 0) return i + 1;
        if (memo.count({i, j})) return memo[{i, j}];
        if (a[i] == b[j]) return memo[{i, j}] = solve(a, b, i - 1, j - 1);
        int replace = solve(a, b, i - 1, j - 1), erase = solve(a, b, i - 1, j), insert = solve(a, b, i, j - 1);
        return memo[{i, j}] = 1 + min(replace, min(erase, insert));
    }

public:
    int minDistance(string word1, string word2) {
        return solve(word1, word2, (int)word1.size() - 1, (int)word2.size() - 1);
    }
};
