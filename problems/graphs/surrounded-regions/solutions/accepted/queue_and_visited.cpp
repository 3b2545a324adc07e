// Breadth first from the edge, with a table of what was visited beside the board.
class Solution {
public:
    void solve(vector<vector<char>>& board) {
        int rows = board.size(), cols = board[0].size();
        vector<vector<bool>> visited(rows, vector<bool>(cols, false));
        queue<pair<int, int>> q;
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < cols; ++c) {
                bool edge = r == 0 || c == 0 || r == rows - 1 || c == cols - 1;
                if (edge && board[r][c] == 'O') {
                    visited[r][c] = true;
                    q.push({r, c});
                }
            }
        int dr[] = {1, -1, 0, 0}, dc[] = {0, 0, 1, -1};
        while (!q.empty()) {
            auto [r, c] = q.front();
            q.pop();
            for (int k = 0; k < 4; ++k) {
                int y = r + dr[k], x = c + dc[k];
                if (y < 0 || x < 0 || y >= rows || x >= cols) continue;
                if (board[y][x] == 'X' || visited[y][x]) continue;
                visited[y][x] = true;
                q.push({y, x});
            }
        }
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < cols; ++c)
                if (!visited[r][c]) board[r][c] = 'X';
    }
};
