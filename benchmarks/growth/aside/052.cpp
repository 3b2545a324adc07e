// problem: recursion/n-queens
// time: O(n^2 p)
// memory: O(n)
// note: all permutations of the columns, every pair of queens counted without leaving early
class Solution {
public:
    vector<vector<string>> solveNQueens(int n) {
        vector<int> perm(n);
        iota(perm.begin(), perm.end(), 0);
        vector<vector<string>> res;
        do {
            int attacks = 0;
            for (int i = 0; i < n; i++)
                for (int j = i + 1; j < n; j++) attacks += abs(perm[i] - perm[j]) == j - i;
            if (attacks) continue;
            vector<string> board(n, string(n, '.'));
            for (int i = 0; i < n; i++) board[i][perm[i]] = 'Q';
            res.push_back(board);
        } while (next_permutation(perm.begin(), perm.end()));
        return res;
    }
};
