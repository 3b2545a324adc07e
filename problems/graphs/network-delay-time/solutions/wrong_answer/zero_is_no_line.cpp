// A table of travel times in which zero stands for "no line".
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<int>> travel(n + 1, vector<int>(n + 1, 0));
        for (auto& t : times) travel[t[0]][t[1]] = t[2];
        vector<int> dist(n + 1, INT_MAX);
        vector<bool> done(n + 1);
        dist[k] = 0;
        int last = 0;
        for (int round = 0; round < n; ++round) {
            int u = 0;
            for (int v = 1; v <= n; ++v)
                if (!done[v] && (!u || dist[v] < dist[u])) u = v;
            if (dist[u] == INT_MAX) return -1;
            done[u] = true;
            last = dist[u];
            for (int v = 1; v <= n; ++v)
                if (travel[u][v]) dist[v] = min(dist[v], dist[u] + travel[u][v]);
        }
        return last;
    }
};
