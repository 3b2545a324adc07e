// For each place in the order, goes over all entries to find a course with nothing missing.
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<bool> taken(numCourses);
        vector<int> order;
        while ((int)order.size() < numCourses) {
            vector<bool> blocked(taken);
            for (auto& p : prerequisites)
                if (!taken[p[1]]) blocked[p[0]] = true;
            int next = find(blocked.begin(), blocked.end(), false) - blocked.begin();
            if (next == numCourses) return {};
            taken[next] = true;
            order.push_back(next);
        }
        return order;
    }
};
