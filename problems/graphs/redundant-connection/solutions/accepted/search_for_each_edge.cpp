// Before an edge is put in, a depth-first search looks whether its ends are joined already.
class Solution {
    bool reach(int u, int target, unordered_map<int, vector<int>>& graph, unordered_set<int>& seen) {
        if (u == target) return true;
        seen.insert(u);
        for (int v : graph[u])
            if (!seen.count(v) && reach(v, target, graph, seen)) return true;
        return false;
    }

public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        unordered_map<int, vector<int>> graph;
        for (auto& edge : edges) {
            unordered_set<int> seen;
            if (reach(edge[0], edge[1], graph, seen)) return edge;
            graph[edge[0]].push_back(edge[1]);
            graph[edge[1]].push_back(edge[0]);
        }
        return {};
    }
};
