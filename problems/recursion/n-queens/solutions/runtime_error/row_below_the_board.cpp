// Writes to the row before asking whether all rows are filled.
class Solution {
    vector<vector<string>> res;

    void go(int r, int n, vector<string>& board, vector<int>& queens) {
        string& row = board.at(r);
        if (r == n) {
            res.push_back(board);
            return;
        }
        for (int c = 0; c < n; ++c) {
            bool ok = true;
            for (int i = 0; i < r; ++i) ok = ok && queens[i] != c && abs(queens[i] - c) != r - i;
            if (!ok) continue;
            row[c] = 'Q';
            queens.push_back(c);
            go(r + 1, n, board, queens);
            queens.pop_back();
            row[c] = '.';
        }
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        vector<string> board(n, string(n, '.'));
        vector<int> queens;
        go(0, n, board, queens);
        return res;
    }
};
