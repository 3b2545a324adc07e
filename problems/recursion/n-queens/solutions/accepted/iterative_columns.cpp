// Without recursion: a vector of columns is advanced and backed up by hand.
static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

class Solution {
public:
    vector<vector<string>> solveNQueens(int n) {
        vector<vector<string>> answer;
        vector<int> column(n, -1);
        int row = 0;
        while (row >= 0) {
            ++column[row];
            while (column[row] < n && attacked(column, row)) ++column[row];
            if (column[row] == n) {
                column[row--] = -1;
            } else if (row + 1 < n) {
                ++row;
            } else {
                vector<string> board(n, string(n, '.'));
                for (int r = 0; r < n; ++r) board[r][column[r]] = 'Q';
                answer.push_back(board);
            }
        }
        return answer;
    }

private:
    static bool attacked(const vector<int>& column, int row) {
        for (int r = 0; r < row; ++r)
            if (column[r] == column[row] || abs(column[r] - column[row]) == row - r) return true;
        return false;
    }
};
