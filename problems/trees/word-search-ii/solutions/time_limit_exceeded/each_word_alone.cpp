// Searches the board for each word alone, as if there were no others.
class Solution {
    bool exists(vector<vector<char>>& board, const string& word, int r, int c, size_t k) {
        if (k == word.size()) return true;
        if (r < 0 || c < 0 || r == (int)board.size() || c == (int)board[0].size() || board[r][c] != word[k])
            return false;
        board[r][c] = '#';
        bool there = exists(board, word, r + 1, c, k + 1) || exists(board, word, r - 1, c, k + 1) ||
                     exists(board, word, r, c + 1, k + 1) || exists(board, word, r, c - 1, k + 1);
        board[r][c] = word[k];
        return there;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        vector<string> found;
        for (auto& word : words) {
            bool there = false;
            for (int r = 0; r < (int)board.size() && !there; r++) {
                for (int c = 0; c < (int)board[0].size() && !there; c++) there = exists(board, word, r, c, 0);
            }
            if (there) found.push_back(word);
        }
        return found;
    }
};
