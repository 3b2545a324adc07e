// problem: graphs/course-schedule-ii
// time: O(v^2) or O(v^2 + e)
// memory: O(v^2)
// note: adjacency matrix; v^2 + e with e < v^2
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<char>> edge(numCourses, vector<char>(numCourses, 0));
        vector<int> waiting(numCourses, 0);
        for (auto& p : prerequisites) {
            edge[p[1]][p[0]] = 1;
            ++waiting[p[0]];
        }
        queue<int> q;
        for (int i = 0; i < numCourses; ++i)
            if (waiting[i] == 0) q.push(i);
        vector<int> order;
        while (q.size()) {
            int u = q.front();
            q.pop();
            order.push_back(u);
            for (int w = 0; w < numCourses; ++w)
                if (edge[u][w] && --waiting[w] == 0) q.push(w);
        }
        if ((int)order.size() < numCourses) return {};
        return order;
    }
};
