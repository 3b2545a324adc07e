// The boards are collected in a static vector that is never emptied.
class Solution {
    static vector<vector<string>>& found() {
        static vector<vector<string>> boards;
        return boards;
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        vector<int> queens;
        extend(queens, n);
        return found();
    }

    void extend(vector<int>& queens, int n) {
        int r = queens.size();
        if (r == n) {
            vector<string> board(n, string(n, '.'));
            for (int i = 0; i < n; ++i) board[i][queens[i]] = 'Q';
            found().push_back(board);
            return;
        }
        for (int c = 0; c < n; ++c) {
            bool ok = true;
            for (int i = 0; i < r; ++i) ok = ok && queens[i] != c && abs(queens[i] - c) != r - i;
            if (!ok) continue;
            queens.push_back(c);
            extend(queens, n);
            queens.pop_back();
        }
    }
};
