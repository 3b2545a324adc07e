// Depth first that looks for circles anew from each course and visits finished courses again.
class Solution {
    bool circle(int u, const vector<vector<int>>& needs, vector<bool>& on_path) {
        if (on_path[u]) return true;
        on_path[u] = true;
        for (int v : needs[u])
            if (circle(v, needs, on_path)) return true;
        on_path[u] = false;
        return false;
    }
    void finish(int u, const vector<vector<int>>& needs, vector<bool>& done, vector<int>& order) {
        if (done[u]) return;
        done[u] = true;
        for (int v : needs[u]) finish(v, needs, done, order);
        order.push_back(u);
    }

public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> needs(numCourses);
        for (auto& p : prerequisites) needs[p[0]].push_back(p[1]);
        vector<bool> on_path(numCourses), done(numCourses);
        for (int u = 0; u < numCourses; ++u)
            if (circle(u, needs, on_path)) return {};
        vector<int> order;
        for (int u = 0; u < numCourses; ++u) finish(u, needs, done, order);
        return order;
    }
};
