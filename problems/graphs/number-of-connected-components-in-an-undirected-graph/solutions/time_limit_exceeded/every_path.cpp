// Follows all paths from each node that use no node twice, and marks what they meet.
class Solution {
    vector<vector<int>> near;
    vector<bool> seen, on_path;

    void walk(int node) {
        seen[node] = on_path[node] = true;
        for (int next : near[node])
            if (!on_path[next]) walk(next);
        on_path[node] = false;
    }

public:
    int countComponents(int n, vector<vector<int>>& edges) {
        near.resize(n);
        seen.resize(n);
        on_path.resize(n);
        for (auto& e : edges) {
            near[e[0]].push_back(e[1]);
            near[e[1]].push_back(e[0]);
        }
        int count = 0;
        for (int node = 0; node < n; node++)
            if (!seen[node]) {
                walk(node);
                count++;
            }
        return count;
    }
};
