// Follows all paths from node 0 that use no node twice, and looks whether one node is reached in two ways.
class Solution {
    vector<vector<int>> near;
    vector<int> ways;
    vector<bool> on_path;

    void walk(int node) {
        ways[node]++;
        on_path[node] = true;
        for (int next : near[node])
            if (!on_path[next]) walk(next);
        on_path[node] = false;
    }

public:
    bool validTree(int n, vector<vector<int>>& edges) {
        near.resize(n);
        ways.resize(n);
        on_path.resize(n);
        for (auto& e : edges) {
            near[e[0]].push_back(e[1]);
            near[e[1]].push_back(e[0]);
        }
        walk(0);
        for (int w : ways)
            if (w != 1) return false;
        return true;
    }
};
