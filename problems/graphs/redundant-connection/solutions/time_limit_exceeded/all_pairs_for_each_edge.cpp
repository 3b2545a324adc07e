// Leaves out each edge and counts all pairs of nodes that are joined without it.
class Solution {
    int reached(int start, int left_out, const vector<vector<pair<int, int>>>& near) {
        vector<bool> seen(near.size());
        vector<int> stack{start};
        seen[start] = true;
        int count = 0;
        while (!stack.empty()) {
            int u = stack.back();
            stack.pop_back();
            ++count;
            for (auto [v, edge] : near[u]) {
                if (edge == left_out || seen[v]) continue;
                seen[v] = true;
                stack.push_back(v);
            }
        }
        return count;
    }

public:
    vector<int> findRedundantConnection(vector<vector<int>>& edges) {
        int n = edges.size();
        vector<vector<pair<int, int>>> near(n + 1);
        for (int i = 0; i < n; ++i) {
            near[edges[i][0]].push_back({edges[i][1], i});
            near[edges[i][1]].push_back({edges[i][0], i});
        }
        int answer = 0;
        for (int i = 0; i < n; ++i) {
            int pairs = 0;
            for (int start = 1; start <= n; ++start) pairs += reached(start, i, near);
            if (pairs == n * n) answer = i;
        }
        return edges[answer];
    }
};
