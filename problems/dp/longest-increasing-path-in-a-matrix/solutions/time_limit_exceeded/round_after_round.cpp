// Looks over the whole matrix once for each step of the longest path.
class Solution {
public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        int m = matrix.size(), n = matrix[0].size();
        vector<vector<char>> ends(m, vector<char>(n, 1));
        for (int length = 1;; ++length) {
            vector<vector<char>> next(m, vector<char>(n, 0));
            bool any = false;
            for (int i = 0; i < m; ++i)
                for (int j = 0; j < n; ++j) {
                    int v = matrix[i][j];
                    bool here = false;
                    if (i > 0 && ends[i - 1][j] && matrix[i - 1][j] < v) here = true;
                    if (i + 1 < m && ends[i + 1][j] && matrix[i + 1][j] < v) here = true;
                    if (j > 0 && ends[i][j - 1] && matrix[i][j - 1] < v) here = true;
                    if (j + 1 < n && ends[i][j + 1] && matrix[i][j + 1] < v) here = true;
                    next[i][j] = here;
                    any |= here;
                }
            if (!any) return length;
            ends = next;
        }
    }
};
