// Counts through all n to the power of n choices of a column for each row and tests the full board.
class Solution {
public:
    vector<vector<string>> solveNQueens(int n) {
        vector<vector<string>> boards;
        vector<int> column(n, 0);
        while (true) {
            if (peaceful(column)) {
                vector<string> board(n, string(n, '.'));
                for (int r = 0; r < n; ++r) board[r][column[r]] = 'Q';
                boards.push_back(board);
            }
            int r = n - 1;
            while (r >= 0 && column[r] == n - 1) column[r--] = 0;
            if (r < 0) return boards;
            ++column[r];
        }
    }

private:
    static bool peaceful(const vector<int>& column) {
        for (size_t i = 0; i < column.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                if (column[i] == column[j] || abs(column[i] - column[j]) == int(i - j)) return false;
        return true;
    }
};
