// Union-find over the cells of the map, with the area of each set at its root.
class Solution {
    vector<int> parent, area;

    int find(int a) { return parent[a] == a ? a : parent[a] = find(parent[a]); }

    void join(int a, int b) {
        a = find(a);
        b = find(b);
        if (a == b) return;
        if (area[a] < area[b]) swap(a, b);
        parent[b] = a;
        area[a] += area[b];
    }

public:
    int maxAreaOfIsland(vector<vector<int>>& grid) {
        const int m = grid.size(), n = grid[0].size();
        parent.resize(m * n);
        iota(parent.begin(), parent.end(), 0);
        area.assign(m * n, 1);
        int largest = 0;
        for (int r = 0; r < m; ++r)
            for (int c = 0; c < n; ++c) {
                if (!grid[r][c]) continue;
                if (r > 0 && grid[r - 1][c]) join(r * n + c, r * n + c - n);
                if (c > 0 && grid[r][c - 1]) join(r * n + c, r * n + c - 1);
                largest = max(largest, area[find(r * n + c)]);
            }
        return largest;
    }
};
