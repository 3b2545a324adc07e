// Depth first from prerequisites to later courses, but the order of finishing is not reversed.
class Solution {
    bool visit(int u, vector<vector<int>>& after, vector<int>& state, vector<int>& order) {
        if (state[u]) return state[u] == 2;
        state[u] = 1;
        for (int v : after[u])
            if (!visit(v, after, state, order)) return false;
        state[u] = 2;
        order.push_back(u);
        return true;
    }

public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> after(numCourses);
        for (auto& p : prerequisites) after[p[1]].push_back(p[0]);
        vector<int> state(numCourses), order;
        for (int u = 0; u < numCourses; ++u)
            if (!visit(u, after, state, order)) return {};
        return order;
    }
};
