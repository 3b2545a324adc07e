// Keeps the nodes whose time has improved on a stack: late times are carried to the end before early ones are tried.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> adj(n + 1);
        for (auto& t : times) adj[t[0]].push_back({t[1], t[2]});
        vector<int> dist(n + 1, INT_MAX);
        dist[k] = 0;
        stack<int> improved;
        improved.push(k);
        while (!improved.empty()) {
            int u = improved.top();
            improved.pop();
            for (auto [v, w] : adj[u])
                if (dist[u] + w < dist[v]) {
                    dist[v] = dist[u] + w;
                    improved.push(v);
                }
        }
        int slowest = *max_element(dist.begin() + 1, dist.end());
        return slowest == INT_MAX ? -1 : slowest;
    }
};
