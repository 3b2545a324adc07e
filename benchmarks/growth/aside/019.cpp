// problem: graphs/network-delay-time
// time: O(e log n)
// memory: O(n + e)
typedef pair<int, int> PII;

class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<PII>> graph(n);
        for (auto& e : times) graph[e[0] - 1].emplace_back(e[1] - 1, e[2]);
        vector<int> dist(n, -1);
        priority_queue<PII, vector<PII>, greater<PII>> pq;
        pq.emplace(0, k - 1);
        int reached = 0, last = 0;
        while (!pq.empty() && reached < n) {
            auto [d, u] = pq.top();
            pq.pop();
            if (dist[u] >= 0) continue;
            dist[u] = last = d;
            ++reached;
            for (auto& [v, w] : graph[u])
                if (dist[v] < 0) pq.emplace(d + w, v);
        }
        return reached == n ? last : -1;
    }
};
