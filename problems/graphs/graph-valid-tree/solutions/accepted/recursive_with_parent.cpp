// Depth first that knows where it came from: any other node that was seen already closes a circle.
class Solution {
    bool circle(int node, int parent, const vector<set<int>>& near, set<int>& seen) {
        seen.insert(node);
        for (int next : near[node]) {
            if (next == parent) continue;
            if (seen.count(next) || circle(next, node, near, seen)) return true;
        }
        return false;
    }

public:
    bool validTree(int n, vector<vector<int>>& edges) {
        vector<set<int>> near(n);
        for (auto& edge : edges) {
            near[edge[0]].insert(edge[1]);
            near[edge[1]].insert(edge[0]);
        }
        set<int> seen;
        return !circle(0, -1, near, seen) && (int)seen.size() == n;
    }
};
