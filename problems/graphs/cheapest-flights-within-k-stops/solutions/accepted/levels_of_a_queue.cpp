// Breadth first, level by level; a city is put in again whenever its price is bettered.
class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        vector<vector<pair<int, int>>> adj(n);
        for (auto& f : flights) adj[f[0]].push_back({f[1], f[2]});
        vector<int> dist(n, INT_MAX);
        dist[src] = 0;
        queue<pair<int, int>> q;
        q.push({src, 0});
        int stops = 0;
        while (!q.empty() && stops <= k) {
            int size = q.size();
            while (size--) {
                auto [u, d] = q.front();
                q.pop();
                for (auto& [v, price] : adj[u]) {
                    if (d + price >= dist[v]) continue;
                    dist[v] = d + price;
                    q.push({v, dist[v]});
                }
            }
            stops++;
        }
        return dist[dst] == INT_MAX ? -1 : dist[dst];
    }
};
