// Takes a course as soon as the first of its prerequisites is taken.
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> adj(numCourses);
        vector<int> indegree(numCourses), order;
        vector<bool> seen(numCourses);
        for (auto& p : prerequisites) {
            adj[p[1]].push_back(p[0]);
            indegree[p[0]]++;
        }
        for (int i = 0; i < numCourses; ++i)
            if (!indegree[i]) {
                order.push_back(i);
                seen[i] = true;
            }
        for (size_t i = 0; i < order.size(); ++i)
            for (int v : adj[order[i]])
                if (!seen[v]) {
                    seen[v] = true;
                    order.push_back(v);
                }
        if ((int)order.size() != numCourses) return {};
        return order;
    }
};
