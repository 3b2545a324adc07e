// Takes leaves off with a queue; the last edge between two nodes that stay.
class Solution {
public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        int n = edges.size();
        vector<vector<int>> adj(n + 1);
        vector<int> deg(n + 1, 0);
        for (auto& e : edges) {
            adj[e[0]].push_back(e[1]);
            adj[e[1]].push_back(e[0]);
            deg[e[0]]++;
            deg[e[1]]++;
        }
        queue<int> leaves;
        for (int v = 1; v <= n; v++)
            if (deg[v] == 1) leaves.push(v);
        while (!leaves.empty()) {
            int v = leaves.front();
            leaves.pop();
            deg[v] = 0;
            for (int w : adj[v])
                if (--deg[w] == 1) leaves.push(w);
        }
        for (int i = n - 1; i >= 0; i--)
            if (deg[edges[i][0]] > 0 && deg[edges[i][1]] > 0) return edges[i];
        return {};
    }
};
