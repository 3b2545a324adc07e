// Orders the heap by the last line alone, as for a spanning tree, and settles nodes in that order.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> adj(n + 1);
        for (auto& t : times) adj[t[0]].push_back({t[1], t[2]});
        priority_queue<array<int, 3>, vector<array<int, 3>>, greater<>> heap;
        heap.push({0, 0, k});
        vector<int> at(n + 1, -1);
        while (!heap.empty()) {
            auto [line, time, u] = heap.top();
            heap.pop();
            if (at[u] >= 0) continue;
            at[u] = time;
            for (auto [v, w] : adj[u])
                if (at[v] < 0) heap.push({w, time + w, v});
        }
        int slowest = 0;
        for (int v = 1; v <= n; ++v) {
            if (at[v] < 0) return -1;
            slowest = max(slowest, at[v]);
        }
        return slowest;
    }
};
