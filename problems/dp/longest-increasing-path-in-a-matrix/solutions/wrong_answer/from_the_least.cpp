// Begins at the least value only, wherever it stands.
class Solution {
    map<pair<int, int>, int> memo;
    int go(vector<vector<int>>& a, int i, int j) {
        if (memo.count({i, j})) return memo[{i, j}];
        int best = 1, d[] = {0, 1, 0, -1, 0};
        for (int k = 0; k < 4; k++) {
            int x = i + d[k], y = j + d[k + 1];
            if (x >= 0 && y >= 0 && x < (int)a.size() && y < (int)a[0].size() && a[x][y] > a[i][j]) best = max(best, 1 + go(a, x, y));
        }
        return memo[{i, j}] = best;
    }

public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        int least = INT_MAX, best = 0;
        for (auto& row : matrix) least = min(least, *min_element(row.begin(), row.end()));
        for (int i = 0; i < (int)matrix.size(); i++)
            for (int j = 0; j < (int)matrix[0].size(); j++)
                if (matrix[i][j] == least) best = max(best, go(matrix, i, j));
        return best;
    }
};
