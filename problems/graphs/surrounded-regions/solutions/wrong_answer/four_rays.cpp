// Takes a cell if there is an X in each of the four directions: a way out may turn.
class Solution {
public:
    void solve(vector<vector<char>>& board) {
        int m = board.size(), n = board[0].size();
        auto before = board;
        auto wall = [&](int r, int c, int dr, int dc) {
            for (; r >= 0 && c >= 0 && r < m && c < n; r += dr, c += dc)
                if (before[r][c] == 'X') return true;
            return false;
        };
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c)
                if (wall(r, c, 1, 0) && wall(r, c, -1, 0) && wall(r, c, 0, 1) && wall(r, c, 0, -1)) board[r][c] = 'X';
    }
};
