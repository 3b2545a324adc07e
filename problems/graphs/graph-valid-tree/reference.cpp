// A tree of n nodes has n - 1 edges. With as many edges, reaching all nodes from one of them is enough: a circle would
// use up an edge that some node is then missing.
class Solution {
public:
    bool validTree(int n, vector<vector<int>>& edges) {
        if (static_cast<int>(edges.size()) != n - 1) return false;
        vector<vector<int>> near(n);
        for (const auto& edge : edges) {
            near[edge[0]].push_back(edge[1]);
            near[edge[1]].push_back(edge[0]);
        }
        vector<bool> seen(n);
        vector<int> reached{0};
        seen[0] = true;
        for (size_t at = 0; at < reached.size(); ++at)
            for (const int next : near[reached[at]])
                if (!seen[next]) {
                    seen[next] = true;
                    reached.push_back(next);
                }
        return static_cast<int>(reached.size()) == n;
    }
};
