// Reads [a, b] as "a before b".
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> adj(numCourses);
        vector<int> indegree(numCourses), order;
        for (auto& p : prerequisites) {
            adj[p[0]].push_back(p[1]);
            indegree[p[1]]++;
        }
        for (int i = 0; i < numCourses; ++i)
            if (!indegree[i]) order.push_back(i);
        for (size_t i = 0; i < order.size(); ++i)
            for (int v : adj[order[i]])
                if (--indegree[v] == 0) order.push_back(v);
        if ((int)order.size() != numCourses) return {};
        return order;
    }
};
