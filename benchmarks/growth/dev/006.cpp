// problem: graphs/number-of-islands
// time: O(m^2 n^2)
// memory: O(m n)
// note: quick-find: every union renames over the whole table; a map that is all land
class Solution {
    vector<int> label;

    bool unite(int a, int b) {
        int from = label[b], to = label[a];
        if (from == to) return false;
        for (auto& l : label)
            if (l == from) l = to;
        return true;
    }

public:
    int numIslands(vector<vector<char>>& grid) {
        const int rows = grid.size(), cols = grid[0].size();
        label.assign(rows * cols, 0);
        iota(label.begin(), label.end(), 0);
        int islands = 0;
        for (int i = 0; i < rows; ++i)
            for (int j = 0; j < cols; ++j) {
                if (grid[i][j] == '0') continue;
                ++islands;
                if (i > 0 && grid[i - 1][j] == '1' && unite(i * cols + j, (i - 1) * cols + j)) --islands;
                if (j > 0 && grid[i][j - 1] == '1' && unite(i * cols + j, i * cols + j - 1)) --islands;
            }
        return islands;
    }
};
