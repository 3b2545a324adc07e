// Says of each digit in which row, column and box it was seen, and never says the same twice.
class Solution {
public:
    bool isValidSudoku(vector<vector<char>>& board) {
        unordered_set<string> seen;
        for (int i = 0; i < 9; i++) {
            for (int j = 0; j < 9; j++) {
                if (board[i][j] == '.') continue;
                string digit(1, board[i][j]);
                if (!seen.insert(digit + " in row " + to_string(i)).second) return false;
                if (!seen.insert(digit + " in column " + to_string(j)).second) return false;
                if (!seen.insert(digit + " in box " + to_string(i / 3) + "-" + to_string(j / 3)).second) return false;
            }
        }
        return true;
    }
};
