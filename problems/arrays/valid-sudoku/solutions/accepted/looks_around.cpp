// Looks from each filled cell along its row, its column and its box.
class Solution {
    bool fits(const vector<vector<char>>& board, int row, int col) {
        char digit = board[row][col];
        for (int i = 0; i < 9; i++) {
            if (i != col && board[row][i] == digit) return false;
            if (i != row && board[i][col] == digit) return false;
            int r = row / 3 * 3 + i / 3, c = col / 3 * 3 + i % 3;
            if ((r != row || c != col) && board[r][c] == digit) return false;
        }
        return true;
    }

public:
    bool isValidSudoku(vector<vector<char>>& board) {
        for (int row = 0; row < 9; row++)
            for (int col = 0; col < 9; col++)
                if (board[row][col] != '.' && !fits(board, row, col)) return false;
        return true;
    }
};
