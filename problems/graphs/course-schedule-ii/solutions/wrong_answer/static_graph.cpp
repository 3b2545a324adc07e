// The graph is static and keeps the entries of earlier calls.
class Solution {
    static inline vector<vector<int>> adj{2000};

public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        for (auto& p : prerequisites) adj[p[1]].push_back(p[0]);
        vector<int> indegree(2000), order;
        for (int u = 0; u < numCourses; ++u)
            for (int v : adj[u]) indegree[v]++;
        for (int i = 0; i < numCourses; ++i)
            if (!indegree[i]) order.push_back(i);
        for (size_t i = 0; i < order.size(); ++i)
            for (int v : adj[order[i]])
                if (--indegree[v] == 0 && v < numCourses) order.push_back(v);
        if ((int)order.size() != numCourses) return {};
        return order;
    }
};
