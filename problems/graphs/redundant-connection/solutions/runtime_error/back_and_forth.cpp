// A search that remembers nothing goes back over the edge by which it came, for ever.
class Solution {
    bool reach(int u, int target, vector<vector<int>>& graph) {
        if (u == target) return true;
        for (int v : graph[u])
            if (reach(v, target, graph)) return true;
        return false;
    }

public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        vector<vector<int>> graph(edges.size() + 1);
        for (auto& e : edges) {
            if (reach(e[0], e[1], graph)) return e;
            graph[e[0]].push_back(e[1]);
            graph[e[1]].push_back(e[0]);
        }
        return {};
    }
};
