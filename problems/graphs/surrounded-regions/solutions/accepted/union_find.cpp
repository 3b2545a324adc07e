// Joins open neighbours, and those at the edge with one element more that stands for the outside.
class Solution {
    vector<int> parent;

    int find(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }

    void unite(int a, int b) { parent[find(a)] = find(b); }

public:
    void solve(vector<vector<char>>& board) {
        const int m = board.size(), n = board[0].size(), outside = m * n;
        parent.resize(m * n + 1);
        iota(parent.begin(), parent.end(), 0);
        for (int i = 0; i < m; ++i)
            for (int j = 0; j < n; ++j) {
                if (board[i][j] != 'O') continue;
                if (i == 0 || j == 0 || i == m - 1 || j == n - 1) unite(i * n + j, outside);
                if (i + 1 < m && board[i + 1][j] == 'O') unite(i * n + j, (i + 1) * n + j);
                if (j + 1 < n && board[i][j + 1] == 'O') unite(i * n + j, i * n + j + 1);
            }
        for (int i = 0; i < m; ++i)
            for (int j = 0; j < n; ++j)
                if (board[i][j] == 'O' && find(i * n + j) != find(outside)) board[i][j] = 'X';
    }
};
