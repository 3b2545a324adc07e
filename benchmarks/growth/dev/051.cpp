// problem: recursion/n-queens
// time: O(p)
// memory: O(n)
// note: pruned with bit masks; p is only a bound, the true count lies below it
class Solution {
    vector<vector<string>> boards;
    vector<int> column;

    void place(int n, unsigned cols, unsigned left, unsigned right) {
        if ((int)column.size() == n) {
            vector<string> board;
            for (int c : column) {
                string line(n, '.');
                line[c] = 'Q';
                board.push_back(move(line));
            }
            boards.push_back(move(board));
            return;
        }
        unsigned free = ~(cols | left | right) & ((1u << n) - 1);
        while (free) {
            unsigned bit = free & -free;
            free &= free - 1;
            column.push_back(__builtin_ctz(bit));
            place(n, cols | bit, (left | bit) << 1, (right | bit) >> 1);
            column.pop_back();
        }
    }

public:
    vector<vector<string>> solveNQueens(int n) {
        place(n, 0, 0, 0);
        return std::move(boards);
    }
};
