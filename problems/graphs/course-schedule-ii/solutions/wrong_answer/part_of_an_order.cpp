// Returns the courses before the circle instead of an empty list.
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> adj(numCourses);
        vector<int> indegree(numCourses), order;
        for (auto& p : prerequisites) {
            adj[p[1]].push_back(p[0]);
            indegree[p[0]]++;
        }
        for (int i = 0; i < numCourses; ++i)
            if (!indegree[i]) order.push_back(i);
        for (size_t i = 0; i < order.size(); ++i)
            for (int v : adj[order[i]])
                if (--indegree[v] == 0) order.push_back(v);
        return order;
    }
};
