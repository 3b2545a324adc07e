// Follows every way that visits no node twice.
class Solution {
    void follow(int u, int time, const vector<vector<pair<int, int>>>& adj, vector<bool>& on_way, vector<int>& best) {
        best[u] = min(best[u], time);
        on_way[u] = true;
        for (auto [v, w] : adj[u])
            if (!on_way[v]) follow(v, time + w, adj, on_way, best);
        on_way[u] = false;
    }

public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> adj(n + 1);
        for (auto& t : times) adj[t[0]].push_back({t[1], t[2]});
        vector<int> best(n + 1, INT_MAX);
        vector<bool> on_way(n + 1);
        follow(k, 0, adj, on_way, best);
        int answer = *max_element(best.begin() + 1, best.end());
        return answer == INT_MAX ? -1 : answer;
    }
};
