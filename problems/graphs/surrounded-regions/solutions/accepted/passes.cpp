// Goes over the board, forward and backward by turns, and marks open cells beside marked ones until nothing changes.
class Solution {
public:
    void solve(vector<vector<char>>& board) {
        int m = board.size(), n = board[0].size();
        bool changed = true;
        auto look = [&](int i, int j) {
            if (board[i][j] != 'O') return;
            bool safe = i == 0 || j == 0 || i == m - 1 || j == n - 1;
            if (safe || board[i - 1][j] == '*' || board[i + 1][j] == '*' || board[i][j - 1] == '*' || board[i][j + 1] == '*') {
                board[i][j] = '*';
                changed = true;
            }
        };
        while (changed) {
            changed = false;
            for (int i = 0; i < m; i++)
                for (int j = 0; j < n; j++) look(i, j);
            for (int i = m - 1; i >= 0; i--)
                for (int j = n - 1; j >= 0; j--) look(i, j);
        }
        for (auto& row : board)
            for (auto& cell : row) cell = cell == '*' ? 'O' : 'X';
    }
};
