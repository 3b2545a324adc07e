// Looks from each open cell whether the edge can be reached, with a search of its own.
class Solution {
    bool escapes(const vector<vector<char>>& board, int r, int c) {
        int m = board.size(), n = board[0].size();
        vector<vector<bool>> seen(m, vector<bool>(n));
        queue<pair<int, int>> todo({{r, c}});
        seen[r][c] = true;
        while (!todo.empty()) {
            auto [y, x] = todo.front();
            todo.pop();
            if (y == 0 || x == 0 || y == m - 1 || x == n - 1) return true;
            for (auto [i, j] : {pair(y + 1, x), pair(y - 1, x), pair(y, x + 1), pair(y, x - 1)})
                if (board[i][j] == 'O' && !seen[i][j]) {
                    seen[i][j] = true;
                    todo.push({i, j});
                }
        }
        return false;
    }

public:
    void solve(vector<vector<char>>& board) {
        vector<vector<char>> result = board;
        for (int r = 0; r < (int)board.size(); r++)
            for (int c = 0; c < (int)board[0].size(); c++)
                if (board[r][c] == 'O' && !escapes(board, r, c)) result[r][c] = 'X';
        board = result;
    }
};
