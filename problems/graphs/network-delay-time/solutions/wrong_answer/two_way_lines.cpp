// Lets signals travel in both directions.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> adj(n + 1);
        for (auto& t : times) {
            adj[t[0]].push_back({t[1], t[2]});
            adj[t[1]].push_back({t[0], t[2]});
        }
        vector<int> dist(n + 1, INT_MAX);
        dist[k] = 0;
        queue<int> q({k});
        while (!q.empty()) {
            int u = q.front();
            q.pop();
            for (auto [v, w] : adj[u])
                if (dist[u] + w < dist[v]) {
                    dist[v] = dist[u] + w;
                    q.push(v);
                }
        }
        int answer = *max_element(dist.begin() + 1, dist.end());
        return answer == INT_MAX ? -1 : answer;
    }
};
