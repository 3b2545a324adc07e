// Looks for queens straight above and to the upper left, but not to the upper right.
class Solution {
public:
    vector<vector<string>> solveNQueens(int n) {
        vector<vector<string>> ans;
        vector<string> board(n, string(n, '.'));
        solve(0, board, ans);
        return ans;
    }

    void solve(int row, vector<string>& board, vector<vector<string>>& ans) {
        int n = board.size();
        if (row == n) {
            ans.push_back(board);
            return;
        }
        for (int col = 0; col < n; ++col) {
            if (!safe(board, row, col)) continue;
            board[row][col] = 'Q';
            solve(row + 1, board, ans);
            board[row][col] = '.';
        }
    }

    bool safe(const vector<string>& board, int row, int col) {
        for (int i = 0; i < row; ++i)
            if (board[i][col] == 'Q') return false;
        for (int i = row - 1, j = col - 1; i >= 0 && j >= 0; --i, --j)
            if (board[i][j] == 'Q') return false;
        return true;
    }
};
