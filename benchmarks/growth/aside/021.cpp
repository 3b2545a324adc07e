// problem: graphs/network-delay-time
// time: O(n^2) or O(n^2 + e)
// memory: O(n + e)
// note: Dijkstra without a heap; n^2 + e with e < n^2
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> g(n + 1);
        for (auto& t : times) g[t[0]].push_back(make_pair(t[1], t[2]));
        vector<int> dist(n + 1, INT_MAX), fixed(n + 1, 0);
        dist[k] = 0;
        int answer = 0;
        for (int step = 0; step < n; step++) {
            int u = -1;
            for (int i = 1; i <= n; i++)
                if (!fixed[i] && dist[i] != INT_MAX && (u == -1 || dist[i] < dist[u])) u = i;
            if (u == -1) return -1;
            fixed[u] = 1;
            answer = dist[u];
            for (auto& edge : g[u]) dist[edge.first] = min(dist[edge.first], dist[u] + edge.second);
        }
        return answer;
    }
};
