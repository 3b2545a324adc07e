// Depth first from every cell. Two looks before the first step: are there enough of each letter, and which end of the
// word is rarer on the board? The search begins with that one. A cell in use has no letter while the way goes over it.
class Solution {
public:
    bool exist(vector<vector<char>>& board, string word) {
        array<int, 128> count{};
        for (auto& row : board)
            for (char letter : row) ++count[letter];
        array<int, 128> left = count;
        for (char letter : word)
            if (--left[letter] < 0) return false;
        if (count[word.front()] > count[word.back()]) reverse(word.begin(), word.end());
        for (size_t row = 0; row < board.size(); ++row)
            for (size_t column = 0; column < board[0].size(); ++column)
                if (spelled(board, row, column, word, 0)) return true;
        return false;
    }

private:
    static bool spelled(vector<vector<char>>& board, size_t row, size_t column, const string& word, size_t at) {
        if (row >= board.size() || column >= board[0].size() || board[row][column] != word[at]) return false;
        if (at + 1 == word.size()) return true;
        board[row][column] = 0;
        bool found = spelled(board, row, column + 1, word, at + 1) || spelled(board, row + 1, column, word, at + 1) ||
                     spelled(board, row, column - 1, word, at + 1) || spelled(board, row - 1, column, word, at + 1);
        board[row][column] = word[at];
        return found;
    }
};
