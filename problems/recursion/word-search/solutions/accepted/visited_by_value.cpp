// Hands the word down by value and marks cells in a matrix of its own.
class Solution {
    vector<vector<bool>> visited;
    vector<pair<int, int>> dirs{{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

    bool search(vector<vector<char>>& board, string word, int k, int x, int y) {
        if (k == (int)word.length()) return true;
        if (x < 0 || y < 0 || x >= (int)board.size() || y >= (int)board[0].size()) return false;
        if (visited[x][y] || board[x][y] != word[k]) return false;
        visited[x][y] = true;
        for (auto [dx, dy] : dirs) {
            if (search(board, word, k + 1, x + dx, y + dy)) return true;
        }
        visited[x][y] = false;
        return false;
    }

public:
    bool exist(vector<vector<char>>& board, string word) {
        visited.assign(board.size(), vector<bool>(board[0].size(), false));
        for (int i = 0; i < (int)board.size(); ++i)
            for (int j = 0; j < (int)board[0].size(); ++j)
                if (search(board, word, 0, i, j)) return true;
        return false;
    }
};
