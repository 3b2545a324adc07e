// problem: graphs/course-schedule-ii
// time: O(v log v + e)
// memory: O(v + e)
// note: smallest course first, by a heap
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<list<int>> graph(numCourses);
        vector<int> indegree(numCourses, 0);
        for (auto& p : prerequisites) {
            graph[p[1]].push_front(p[0]);
            indegree[p[0]] += 1;
        }
        priority_queue<int, vector<int>, greater<>> heap;
        for (int i = 0; i < numCourses; i++)
            if (indegree[i] == 0) heap.push(i);
        vector<int> result;
        while (!heap.empty()) {
            int u = heap.top();
            heap.pop();
            result.push_back(u);
            for (list<int>::iterator it = graph[u].begin(); it != graph[u].end(); ++it)
                if (--indegree[*it] == 0) heap.push(*it);
        }
        if (result.size() != graph.size()) result.clear();
        return result;
    }
};
