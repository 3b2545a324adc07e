// Takes off the cells without a greater neighbour, layer by layer; the number of layers is the answer. A frame saves the bounds.
class Solution {
public:
    int longestIncreasingPath(vector<vector<int>>& matrix) {
        int m = matrix.size(), n = matrix[0].size();
        vector<vector<int>> framed(m + 2, vector<int>(n + 2, -1));
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++) framed[i + 1][j + 1] = matrix[i][j];
        vector<vector<int>> outdegree(m + 2, vector<int>(n + 2, 0));
        int dir[5] = {0, 1, 0, -1, 0};
        queue<pair<int, int>> leaves;
        for (int i = 1; i <= m; i++)
            for (int j = 1; j <= n; j++) {
                for (int d = 0; d < 4; d++)
                    if (framed[i][j] < framed[i + dir[d]][j + dir[d + 1]]) outdegree[i][j]++;
                if (outdegree[i][j] == 0) leaves.push({i, j});
            }
        int height = 0;
        while (!leaves.empty()) {
            height++;
            for (int size = leaves.size(); size > 0; size--) {
                auto [i, j] = leaves.front();
                leaves.pop();
                for (int d = 0; d < 4; d++) {
                    int x = i + dir[d], y = j + dir[d + 1];
                    if (framed[x][y] >= 0 && framed[x][y] < framed[i][j]) {
                        if (--outdegree[x][y] == 0) leaves.push({x, y});
                    }
                }
            }
        }
        return height;
    }
};
