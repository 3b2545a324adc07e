// Takes the number of rows for that of columns too.
class Solution {
public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        int n = matrix.size();
        vector<vector<int>> memo(n, vector<int>(n));
        function<int(int, int)> go = [&](int r, int c) {
            int& best = memo.at(r).at(c);
            if (best) return best;
            best = 1;
            const pair<int, int> next[] = {{r + 1, c}, {r - 1, c}, {r, c + 1}, {r, c - 1}};
            for (auto [y, x] : next)
                if (y >= 0 && x >= 0 && y < n && x < n && matrix.at(y).at(x) > matrix[r][c]) best = max(best, 1 + go(y, x));
            return best;
        };
        int best = 0;
        for (int r = 0; r < n; r++)
            for (int c = 0; c < (int)matrix[r].size(); c++) best = max(best, go(r, c));
        return best;
    }
};
