// The usual backtracking with flags for columns and both kinds of diagonals.
#include <string>
#include <vector>
using namespace std;

class Solution {
    vector<vector<string>> res;
    vector<bool> cols, diag, anti;

    void backtrack(int row, int n, vector<string>& board) {
        if (row == n) {
            res.push_back(board);
            return;
        }
        for (int col = 0; col < n; col++) {
            if (cols[col] || diag[row - col + n - 1] || anti[row + col]) continue;
            cols[col] = diag[row - col + n - 1] = anti[row + col] = true;
            board[row][col] = 'Q';
            backtrack(row + 1, n, board);
            board[row][col] = '.';
            cols[col] = diag[row - col + n - 1] = anti[row + col] = false;
        }
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        cols.assign(n, false);
        diag.assign(2 * n - 1, false);
        anti.assign(2 * n - 1, false);
        vector<string> board(n, string(n, '.'));
        backtrack(0, n, board);
        return res;
    }
};
