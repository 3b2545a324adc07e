// Without recursion: a stack of positions, each with the cells in use as bits of a number.
class Solution {
public:
    bool exist(vector<vector<char>>& board, string word) {
        int rows = board.size(), cols = board[0].size();
        struct State {
            int cell, length;
            long long used;
        };
        vector<State> todo;
        for (int cell = 0; cell < rows * cols; ++cell)
            if (board[cell / cols][cell % cols] == word[0]) todo.push_back({cell, 1, 1LL << cell});
        while (!todo.empty()) {
            auto [cell, length, used] = todo.back();
            todo.pop_back();
            if (length == (int)word.size()) return true;
            int r = cell / cols, c = cell % cols;
            for (auto [dr, dc] : {pair(0, 1), pair(1, 0), pair(0, -1), pair(-1, 0)}) {
                int nr = r + dr, nc = c + dc, next = nr * cols + nc;
                if (nr < 0 || nc < 0 || nr >= rows || nc >= cols || (used >> next & 1)) continue;
                if (board[nr][nc] == word[length]) todo.push_back({next, length + 1, used | 1LL << next});
            }
        }
        return false;
    }
};
