// problem: graphs/network-delay-time
// time: O(n e)
// memory: O(n)
// note: Bellman-Ford with edges in the given order, leaves early
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        const int INF = 1e9;
        vector<int> dist(n + 1, INF);
        dist[k] = 0;
        for (int round = 1; round < n; round++) {
            bool changed = false;
            for (auto& t : times) {
                int u = t[0], v = t[1], w = t[2];
                if (dist[u] != INF && dist[u] + w < dist[v]) {
                    dist[v] = dist[u] + w;
                    changed = true;
                }
            }
            if (!changed) break;
        }
        int best = *max_element(dist.begin() + 1, dist.end());
        return best == INF ? -1 : best;
    }
};
