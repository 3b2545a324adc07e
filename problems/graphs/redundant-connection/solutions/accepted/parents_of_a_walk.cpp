// One walk over the whole drawing with the parent of each node; where it meets a node again the circle is read off the parents.
class Solution {
    vector<vector<int>> near;
    vector<int> parent;
    set<int> circle;

    void walk(int u, int from) {
        parent[u] = from;
        for (int v : near[u]) {
            if (v == from || !circle.empty()) continue;
            if (parent[v] == -1) {
                walk(v, u);
                continue;
            }
            for (int at = u; at != v; at = parent[at]) circle.insert(at);
            circle.insert(v);
        }
    }

public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        const int n = edges.size();
        near.assign(n + 1, {});
        parent.assign(n + 1, -1);
        circle.clear();
        for (auto& e : edges) {
            near[e[0]].push_back(e[1]);
            near[e[1]].push_back(e[0]);
        }
        walk(1, 0);
        for (auto e = edges.rbegin(); e != edges.rend(); ++e)
            if (circle.count((*e)[0]) && circle.count((*e)[1])) return *e;
        return {};
    }
};
