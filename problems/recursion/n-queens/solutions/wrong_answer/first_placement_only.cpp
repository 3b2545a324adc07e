// Stops at the first placement, as a Sudoku solver would.
class Solution {
public:
    vector<vector<string>> solveNQueens(int n) {
        vector<string> board(n, string(n, '.'));
        vector<vector<string>> res;
        if (fill(board, 0)) res.push_back(board);
        return res;
    }

private:
    bool fill(vector<string>& board, int r) {
        int n = board.size();
        if (r == n) return true;
        for (int c = 0; c < n; ++c) {
            bool ok = true;
            for (int i = 0; i < r && ok; ++i) {
                int d = board[i].find('Q');
                ok = d != c && abs(d - c) != r - i;
            }
            if (!ok) continue;
            board[r][c] = 'Q';
            if (fill(board, r + 1)) return true;
            board[r][c] = '.';
        }
        return false;
    }
};
