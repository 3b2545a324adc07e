// All permutations of the columns, diagonals tested afterwards: n factorial steps, but that is the order expected here.
class Solution {
public:
    vector<vector<string>> solveNQueens(int n) {
        vector<int> p(n);
        iota(p.begin(), p.end(), 0);
        vector<vector<string>> res;
        do {
            set<int> falling, rising;
            bool ok = true;
            for (int i = 0; i < n && ok; ++i) ok = falling.insert(i - p[i]).second && rising.insert(i + p[i]).second;
            if (!ok) continue;
            vector<string> board;
            for (int c : p) {
                string row(n, '.');
                row[c] = 'Q';
                board.push_back(row);
            }
            res.push_back(board);
        } while (next_permutation(p.begin(), p.end()));
        return res;
    }
};
