// Dijkstra on a table of travel times, with a scan for the next node instead of a heap.
const int NONE = -1;

class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        int travel[101][101];
        memset(travel, NONE, sizeof travel);
        for (auto& t : times) travel[t[0]][t[1]] = t[2];
        vector<int> dist(n + 1, INT_MAX);
        vector<char> done(n + 1);
        dist[k] = 0;
        int last = 0;
        for (int round = 0; round < n; ++round) {
            int u = 0;
            for (int v = 1; v <= n; ++v)
                if (!done[v] && (u == 0 || dist[v] < dist[u])) u = v;
            if (dist[u] == INT_MAX) return -1;
            done[u] = 1;
            last = dist[u];
            for (int v = 1; v <= n; ++v)
                if (travel[u][v] != NONE) dist[v] = min(dist[v], dist[u] + travel[u][v]);
        }
        return last;
    }
};
