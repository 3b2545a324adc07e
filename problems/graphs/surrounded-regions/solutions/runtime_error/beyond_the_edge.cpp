// Looks beyond the edge of the board: the bounds are checked after the cell.
class Solution {
    void mark(vector<vector<char>>& board, int r, int c) {
        if (board.at(r).at(c) != 'O' || r < 0 || c < 0) return;
        board[r][c] = 'T';
        mark(board, r + 1, c);
        mark(board, r - 1, c);
        mark(board, r, c + 1);
        mark(board, r, c - 1);
    }

public:
    void solve(vector<vector<char>>& board) {
        int m = board.size(), n = board[0].size();
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                if (i == 0 || j == 0 || i == m - 1 || j == n - 1) mark(board, i, j);
        for (auto& row : board)
            for (char& cell : row) cell = cell == 'T' ? 'O' : 'X';
    }
};
