// Lists of waiting courses, counts and a queue.
#include <queue>
#include <vector>
using namespace std;

static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> adj(numCourses);
        vector<int> indegree(numCourses, 0), answer;
        for (auto& p : prerequisites) {
            adj[p[1]].push_back(p[0]);
            indegree[p[0]]++;
        }
        queue<int> q;
        for (int i = 0; i < numCourses; i++)
            if (indegree[i] == 0) q.push(i);
        while (!q.empty()) {
            int u = q.front();
            q.pop();
            answer.push_back(u);
            for (int v : adj[u])
                if (--indegree[v] == 0) q.push(v);
        }
        if (answer.size() != numCourses) return {};
        return answer;
    }
};
