// problem: graphs/course-schedule-ii
// time: O(v + e)
// memory: O(v + e)
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> next(numCourses);
        vector<int> degree(numCourses);
        for (auto&& edge : prerequisites) next[edge[1]].emplace_back(edge[0]), degree[edge[0]]++;
        queue<int> ready;
        for (int c = 0; c != numCourses; ++c)
            if (degree[c] == 0) ready.push(c);
        vector<int> order;
        for (; !ready.empty(); ready.pop()) {
            order.push_back(ready.front());
            for (int c : next[ready.front()])
                if (--degree[c] == 0) ready.push(c);
        }
        return order.size() == (size_t)numCourses ? order : vector<int>();
    }
};
