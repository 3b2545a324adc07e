// Begins at every open cell of the edge and marks what hangs together with it. A cell is marked when it is put on the stack,
// so each is put there once. Open cells without a mark are taken in the end.
class Solution {
public:
    void solve(vector<vector<char>>& board) {
        const int m = board.size(), n = board[0].size();
        vector<pair<int, int>> todo;
        const auto reach = [&](int r, int c) {
            if (r < 0 || c < 0 || r == m || c == n || board[r][c] != 'O') return;
            board[r][c] = '#';
            todo.emplace_back(r, c);
        };
        for (int r = 0; r < m; ++r) reach(r, 0), reach(r, n - 1);
        for (int c = 0; c < n; ++c) reach(0, c), reach(m - 1, c);
        while (!todo.empty()) {
            const auto [r, c] = todo.back();
            todo.pop_back();
            reach(r - 1, c);
            reach(r + 1, c);
            reach(r, c - 1);
            reach(r, c + 1);
        }
        for (auto& row : board)
            for (char& cell : row) cell = cell == '#' ? 'O' : 'X';
    }
};
