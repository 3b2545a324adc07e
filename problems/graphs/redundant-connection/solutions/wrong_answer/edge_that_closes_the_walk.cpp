// Returns the edge by which the walk meets a node again, wherever it stands in the list.
class Solution {
    vector<int> found;

    void walk(int u, int from, vector<vector<int>>& near, vector<bool>& seen) {
        seen[u] = true;
        for (int v : near[u]) {
            if (v == from || !found.empty()) continue;
            if (seen[v]) found = {min(u, v), max(u, v)};
            else walk(v, u, near, seen);
        }
    }

public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        int n = edges.size();
        vector<vector<int>> near(n + 1);
        for (auto& e : edges) {
            near[e[0]].push_back(e[1]);
            near[e[1]].push_back(e[0]);
        }
        vector<bool> seen(n + 1);
        found.clear();
        walk(1, 0, near, seen);
        return found;
    }
};
