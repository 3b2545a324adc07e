// Minute by minute one cell goes under water and is joined with its neighbours that are; until both ends are in one set.
class Solution {
    vector<int> parent;

    int find(int x) {
        while (x != parent[x]) x = parent[x] = parent[parent[x]];
        return x;
    }

public:
    int swimInWater(vector<vector<int>>& grid) {
        const int n = grid.size();
        vector<int> place(n * n);
        parent.resize(n * n);
        iota(parent.begin(), parent.end(), 0);
        for (int r = 0; r < n; ++r)
            for (int c = 0; c < n; ++c) place[grid[r][c]] = r * n + c;
        for (int t = 0; t < n * n; ++t) {
            const int r = place[t] / n, c = place[t] % n;
            if (r > 0 && grid[r - 1][c] < t) parent[find(r * n + c)] = find((r - 1) * n + c);
            if (c > 0 && grid[r][c - 1] < t) parent[find(r * n + c)] = find(r * n + c - 1);
            if (r + 1 < n && grid[r + 1][c] < t) parent[find(r * n + c)] = find((r + 1) * n + c);
            if (c + 1 < n && grid[r][c + 1] < t) parent[find(r * n + c)] = find(r * n + c + 1);
            if (find(0) == find(n * n - 1)) return t;
        }
        return -1;
    }
};
