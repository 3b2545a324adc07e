// Walks to and fro for as many steps as the word has letters, and only then looks at the letters and whether a cell
// came twice.
class Solution {
    vector<int> way;

    bool go(const vector<vector<char>>& board, int r, int c, const string& word) {
        int rows = board.size(), cols = board[0].size();
        if (r < 0 || c < 0 || r >= rows || c >= cols) return false;
        way.push_back(r * cols + c);
        bool found = way.size() == word.size() ? fits(board, word)
                                               : go(board, r + 1, c, word) || go(board, r, c + 1, word) ||
                                                     go(board, r - 1, c, word) || go(board, r, c - 1, word);
        way.pop_back();
        return found;
    }

    bool fits(const vector<vector<char>>& board, const string& word) const {
        int cols = board[0].size();
        for (size_t i = 0; i < way.size(); ++i)
            if (board[way[i] / cols][way[i] % cols] != word[i]) return false;
        return set<int>(way.begin(), way.end()).size() == way.size();
    }

public:
    bool exist(vector<vector<char>>& board, string word) {
        for (int r = 0; r < (int)board.size(); ++r)
            for (int c = 0; c < (int)board[0].size(); ++c)
                if (go(board, r, c, word)) return true;
        return false;
    }
};
