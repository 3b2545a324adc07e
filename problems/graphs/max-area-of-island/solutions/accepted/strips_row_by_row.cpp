// Goes down the map row by row: strips of land within a row join those of the row above that they overlap.
class Solution {
    struct Strip {
        int from, to, island;
    };

    vector<int> up, size;

    int top(int island) {
        while (up[island] != island) island = up[island] = up[up[island]];
        return island;
    }

public:
    int maxAreaOfIsland(vector<vector<int>>& grid) {
        up.clear();
        size.clear();
        vector<Strip> above, here;
        for (const auto& row : grid) {
            here.clear();
            int width = row.size();
            for (int from = 0; from < width; ++from) {
                if (row[from] == 0) continue;
                int to = from;
                while (to + 1 < width && row[to + 1] == 1) ++to;
                here.push_back({from, to, (int)up.size()});
                up.push_back(up.size());
                size.push_back(to - from + 1);
                from = to;
            }
            size_t i = 0, j = 0;
            while (i < above.size() && j < here.size()) {
                if (max(above[i].from, here[j].from) <= min(above[i].to, here[j].to)) {
                    int a = top(above[i].island), b = top(here[j].island);
                    if (a != b) {
                        if (size[a] < size[b]) swap(a, b);
                        up[b] = a;
                        size[a] += size[b];
                    }
                }
                above[i].to < here[j].to ? ++i : ++j;
            }
            swap(above, here);
        }
        return size.empty() ? 0 : *max_element(size.begin(), size.end());
    }
};
