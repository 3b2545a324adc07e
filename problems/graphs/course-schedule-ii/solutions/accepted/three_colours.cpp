// Depth first with three colours; the order of finishing, reversed.
class Solution {
    vector<vector<int>> after;
    vector<int> colour, order;

    bool visit(int u) {
        colour[u] = 1;
        for (int v : after[u]) {
            if (colour[v] == 1) return false;
            if (colour[v] == 0 && !visit(v)) return false;
        }
        colour[u] = 2;
        order.push_back(u);
        return true;
    }

public:
    vector<int> findOrder(int n, vector<vector<int>>& prerequisites) {
        after.assign(n, {});
        colour.assign(n, 0);
        for (auto& e : prerequisites) after[e[1]].push_back(e[0]);
        for (int u = 0; u < n; ++u)
            if (colour[u] == 0 && !visit(u)) return {};
        reverse(order.begin(), order.end());
        return order;
    }
};
