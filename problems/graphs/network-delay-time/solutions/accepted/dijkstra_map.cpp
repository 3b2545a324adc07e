// A heap, a hash map of lines and a table of visited nodes.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        unordered_map<int, vector<pair<int, int>>> adj;
        for (auto& t : times) adj[t[0]].push_back({t[2], t[1]});
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<pair<int, int>>> pq;
        pq.push({0, k});
        vector<bool> visited(n + 1, false);
        int ans = 0, count = 0;
        while (!pq.empty()) {
            auto [d, u] = pq.top();
            pq.pop();
            if (visited[u]) continue;
            visited[u] = true;
            ans = d;
            count++;
            for (auto [w, v] : adj[u])
                if (!visited[v]) pq.push({d + w, v});
        }
        return count == n ? ans : -1;
    }
};
