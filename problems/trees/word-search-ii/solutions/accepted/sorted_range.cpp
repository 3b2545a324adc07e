// No tree: the words are sorted, and those that begin with the letters walked so far are a range of them, which a
// binary search narrows at each step.
class Solution {
    vector<string> sorted;
    vector<char> taken;
    vector<string> result;

    void walk(vector<vector<char>>& board, int r, int c, int low, int high, size_t depth) {
        if (r < 0 || c < 0 || r >= (int)board.size() || c >= (int)board[0].size() || board[r][c] == '*') return;
        char letter = board[r][c];
        auto before = [&](const string& word, char other) { return word[depth] < other; };
        auto behind = [&](char other, const string& word) { return other < word[depth]; };
        if (low < high && sorted[low].size() == depth) low++;
        low = lower_bound(sorted.begin() + low, sorted.begin() + high, letter, before) - sorted.begin();
        high = upper_bound(sorted.begin() + low, sorted.begin() + high, letter, behind) - sorted.begin();
        if (low == high) return;
        if (sorted[low].size() == depth + 1 && !taken[low]) {
            taken[low] = true;
            result.push_back(sorted[low]);
        }
        board[r][c] = '*';
        for (auto [dr, dc] : {pair{0, 1}, {1, 0}, {0, -1}, {-1, 0}}) walk(board, r + dr, c + dc, low, high, depth + 1);
        board[r][c] = letter;
    }

public:
    vector<string> findWords(vector<vector<char>>& board, vector<string>& words) {
        sorted = words;
        sort(sorted.begin(), sorted.end());
        taken.assign(sorted.size(), false);
        for (int r = 0; r < (int)board.size(); r++) {
            for (int c = 0; c < (int)board[0].size(); c++) walk(board, r, c, 0, sorted.size(), 0);
        }
        return result;
    }
};
