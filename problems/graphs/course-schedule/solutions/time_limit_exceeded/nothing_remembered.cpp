// Depth first from each course that knows its own path only, and follows finished courses again.
class Solution {
    bool circle(int u, const vector<vector<int>>& needs, vector<bool>& on_path) {
        if (on_path[u]) return true;
        on_path[u] = true;
        for (int v : needs[u])
            if (circle(v, needs, on_path)) return true;
        on_path[u] = false;
        return false;
    }

public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> needs(numCourses);
        for (auto& p : prerequisites) needs[p[0]].push_back(p[1]);
        vector<bool> on_path(numCourses);
        for (int u = 0; u < numCourses; ++u)
            if (circle(u, needs, on_path)) return false;
        return true;
    }
};
