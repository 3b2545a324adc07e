// problem: graphs/number-of-islands
// time: O(m n)
// memory: O(m n)
// note: recursion as deep as the island
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        int m = grid.size(), n = grid[0].size(), ans = 0;
        static constexpr int dirs[] = {0, 1, 0, -1, 0};
        function<void(int, int)> dfs = [&](int i, int j) {
            grid[i][j] = '0';
            for (int k = 0; k < 4; ++k) {
                int x = i + dirs[k], y = j + dirs[k + 1];
                if (x >= 0 && x < m && y >= 0 && y < n && grid[x][y] == '1') dfs(x, y);
            }
        };
        for (int i = 0; i < m; ++i)
            for (int j = 0; j < n; ++j)
                if (grid[i][j] == '1') {
                    dfs(i, j);
                    ++ans;
                }
        return ans;
    }
};
