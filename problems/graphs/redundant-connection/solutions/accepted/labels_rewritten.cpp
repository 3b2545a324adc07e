// A label for each node; an edge between two labels rewrites one of them everywhere.
class Solution {
public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        vector<int> label(edges.size() + 1);
        iota(label.begin(), label.end(), 0);
        for (const auto& e : edges) {
            const int from = label[e[0]], to = label[e[1]];
            if (from == to) return e;
            replace(label.begin(), label.end(), from, to);
        }
        return {};
    }
};
