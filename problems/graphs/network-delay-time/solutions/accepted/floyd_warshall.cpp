// Floyd-Warshall: the times between all nodes.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        const int far = 1e9;
        vector<vector<int>> dist(n, vector<int>(n, far));
        for (int i = 0; i < n; ++i) dist[i][i] = 0;
        for (auto& t : times) dist[t[0] - 1][t[1] - 1] = t[2];
        for (int via = 0; via < n; ++via)
            for (int i = 0; i < n; ++i)
                for (int j = 0; j < n; ++j) dist[i][j] = min(dist[i][j], dist[i][via] + dist[via][j]);
        int slowest = *max_element(dist[k - 1].begin(), dist[k - 1].end());
        return slowest == far ? -1 : slowest;
    }
};
