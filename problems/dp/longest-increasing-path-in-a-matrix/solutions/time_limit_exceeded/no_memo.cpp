// Walks every path from every cell anew.
class Solution {
    int walk(vector<vector<int>>& matrix, int i, int j, int prev) {
        if (i < 0 || j < 0 || i >= (int)matrix.size() || j >= (int)matrix[0].size() || matrix[i][j] <= prev) return 0;
        int v = matrix[i][j];
        return 1 + max({walk(matrix, i + 1, j, v), walk(matrix, i - 1, j, v), walk(matrix, i, j + 1, v), walk(matrix, i, j - 1, v)});
    }

public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        int best = 0;
        for (int i = 0; i < (int)matrix.size(); i++)
            for (int j = 0; j < (int)matrix[0].size(); j++) best = max(best, walk(matrix, i, j, -1));
        return best;
    }
};
