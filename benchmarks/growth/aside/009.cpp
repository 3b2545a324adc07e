// problem: graphs/number-of-islands
// time: O(m n log(m n))
// memory: O(m n)
// note: ordered set of visited cells
class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        set<pair<int, int>> seen;
        int m = grid.size(), n = grid[0].size(), res = 0;
        vector<pair<int, int>> dirs{{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (grid[i][j] == '0' || seen.count({i, j})) continue;
                res++;
                queue<pair<int, int>> q;
                q.push({i, j});
                seen.insert({i, j});
                while (!q.empty()) {
                    auto [r, c] = q.front();
                    q.pop();
                    for (auto [dr, dc] : dirs) {
                        int nr = r + dr, nc = c + dc;
                        if (nr < 0 || nc < 0 || nr >= m || nc >= n) continue;
                        if (grid[nr][nc] == '1' && seen.insert({nr, nc}).second) q.push({nr, nc});
                    }
                }
            }
        }
        return res;
    }
};
