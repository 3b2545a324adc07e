// Backtracking row by row on three bit masks: columns in use, and the two kinds of diagonals, which shift by one square
// with each row. The free squares of a row are the zero bits of their union, so no square is tested twice. The depth is
// the size of the board, nine at most.
class Solution {
public:
    vector<vector<string>> solveNQueens(int n) {
        vector<vector<string>> boards;
        vector<string> board(n, string(n, '.'));
        place(board, 0, 0, 0, 0, boards);
        return boards;
    }

private:
    static void place(vector<string>& board, size_t row, unsigned columns, unsigned falling, unsigned rising,
                      vector<vector<string>>& boards) {
        if (row == board.size()) {
            boards.push_back(board);
            return;
        }
        unsigned free = ~(columns | falling | rising) & ((1u << board.size()) - 1);
        while (free != 0) {
            const unsigned square = free & -free;
            free ^= square;
            char& cell = board[row][countr_zero(square)];
            cell = 'Q';
            place(board, row + 1, columns | square, (falling | square) << 1, (rising | square) >> 1, boards);
            cell = '.';
        }
    }
};
