// problem: graphs/number-of-islands
// time: O(m n)
// memory: O(m n)
// note: union by rank with path halving, the inverse Ackermann factor taken as constant
class DisjointSets {
    std::vector<int> parent_, rank_;
    int components_ = 0;

public:
    explicit DisjointSets(std::size_t size) : parent_(size, -1), rank_(size, 0) {}
    void add(int x) {
        parent_[x] = x;
        ++components_;
    }
    int find(int x) {
        while (parent_[x] != x) {
            parent_[x] = parent_[parent_[x]];
            x = parent_[x];
        }
        return x;
    }
    void join(int a, int b) {
        a = find(a);
        b = find(b);
        if (a == b) return;
        if (rank_[a] < rank_[b]) std::swap(a, b);
        parent_[b] = a;
        if (rank_[a] == rank_[b]) ++rank_[a];
        --components_;
    }
    int components() const { return components_; }
};

class Solution {
public:
    int numIslands(std::vector<std::vector<char>>& grid) {
        const int h = static_cast<int>(grid.size());
        const int w = static_cast<int>(grid.front().size());
        DisjointSets sets(h * w);
        for (int y = 0; y < h; ++y) {
            for (int x = 0; x < w; ++x) {
                if (grid[y][x] != '1') continue;
                sets.add(y * w + x);
                if (y && grid[y - 1][x] == '1') sets.join(y * w + x, (y - 1) * w + x);
                if (x && grid[y][x - 1] == '1') sets.join(y * w + x, y * w + x - 1);
            }
        }
        return sets.components();
    }
};
