// Depth first with three colours: a course that is met again while it is on the path closes a circle.
class Solution {
    vector<vector<int>> needs;
    vector<int> colour;

    bool circle(int u) {
        colour[u] = 1;
        for (int v : needs[u]) {
            if (colour[v] == 1) return true;
            if (colour[v] == 0 && circle(v)) return true;
        }
        colour[u] = 2;
        return false;
    }

public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        needs.resize(numCourses);
        colour.resize(numCourses);
        for (auto& e : prerequisites) needs[e[0]].push_back(e[1]);
        for (int u = 0; u < numCourses; ++u)
            if (colour[u] == 0 && circle(u)) return false;
        return true;
    }
};
