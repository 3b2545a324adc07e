// Walks with a direction and a matrix of visited cells.
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        int m = matrix.size(), n = matrix[0].size();
        vector<vector<bool>> seen(m, vector<bool>(n));
        int dr[] = {0, 1, 0, -1}, dc[] = {1, 0, -1, 0};
        int r = 0, c = 0, d = 0;
        vector<int> ans;
        for (int i = 0; i < m * n; i++) {
            ans.push_back(matrix[r][c]);
            seen[r][c] = true;
            int y = r + dr[d], x = c + dc[d];
            if (y < 0 || y >= m || x < 0 || x >= n || seen[y][x]) {
                d = (d + 1) % 4;
                y = r + dr[d], x = c + dc[d];
            }
            r = y, c = x;
        }
        return ans;
    }
};
