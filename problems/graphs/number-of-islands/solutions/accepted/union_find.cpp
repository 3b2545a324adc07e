// Union-find over the cells with path halving; each union that joins two sets removes one island.
#include <numeric>
#include <vector>
using namespace std;

static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

struct DisjointSets {
    vector<int> parent, size;
    int count = 0;
    explicit DisjointSets(int n) : parent(n), size(n, 1) { iota(parent.begin(), parent.end(), 0); }
    int find(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }
    void unite(int a, int b) {
        a = find(a), b = find(b);
        if (a == b) return;
        if (size[a] < size[b]) swap(a, b);
        parent[b] = a;
        size[a] += size[b];
        --count;
    }
};

class Solution {
public:
    int numIslands(vector<vector<char>>& grid) {
        const int m = grid.size(), n = grid[0].size();
        DisjointSets sets(m * n);
        for (int i = 0; i < m; ++i)
            for (int j = 0; j < n; ++j) {
                if (grid[i][j] == '0') continue;
                ++sets.count;
                if (i && grid[i - 1][j] == '1') sets.unite(i * n + j, (i - 1) * n + j);
                if (j && grid[i][j - 1] == '1') sets.unite(i * n + j, i * n + j - 1);
            }
        return sets.count;
    }
};
