// Clears the diagonals when a queen is taken back but forgets the column.
class Solution {
    vector<vector<string>> res;
    vector<char> cols, down, up;

    void go(int r, int n, vector<string>& board) {
        if (r == n) {
            res.push_back(board);
            return;
        }
        for (int c = 0; c < n; ++c) {
            if (cols[c] || down[r - c + n] || up[r + c]) continue;
            cols[c] = down[r - c + n] = up[r + c] = 1;
            board[r][c] = 'Q';
            go(r + 1, n, board);
            board[r][c] = '.';
            down[r - c + n] = up[r + c] = 0;
        }
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        cols.assign(n, 0);
        down.assign(2 * n, 0);
        up.assign(2 * n, 0);
        vector<string> board(n, string(n, '.'));
        go(0, n, board);
        return res;
    }
};
