// problem: graphs/network-delay-time
// time: O(n e)
// memory: O(n + e)
// note: Bellman-Ford with a queue (SPFA); the worst case needs a contrived graph
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> adj(n + 1);
        for (auto& t : times) adj[t[0]].push_back({t[1], t[2]});
        vector<int> d(n + 1, INT_MAX);
        vector<bool> inQueue(n + 1);
        queue<int> q;
        d[k] = 0;
        q.push(k);
        inQueue[k] = true;
        while (!q.empty()) {
            int u = q.front();
            q.pop();
            inQueue[u] = false;
            for (auto& [v, w] : adj[u]) {
                if (d[u] + w >= d[v]) continue;
                d[v] = d[u] + w;
                if (!inQueue[v]) {
                    inQueue[v] = true;
                    q.push(v);
                }
            }
        }
        int ans = 0;
        for (int i = 1; i <= n; i++) ans = max(ans, d[i]);
        return ans == INT_MAX ? -1 : ans;
    }
};
