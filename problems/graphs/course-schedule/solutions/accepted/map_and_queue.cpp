// Counts and lists in hash maps, and a queue; the courses that are taken are counted.
class Solution {
public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        unordered_map<int, vector<int>> next;
        unordered_map<int, int> degree;
        for (const auto& p : prerequisites) {
            next[p[1]].push_back(p[0]);
            degree[p[0]]++;
        }
        queue<int> q;
        for (int c = 0; c < numCourses; c++)
            if (!degree.count(c)) q.push(c);
        int count = 0;
        while (!q.empty()) {
            int c = q.front();
            q.pop();
            count++;
            for (int d : next[c])
                if (--degree[d] == 0) q.push(d);
        }
        return count == numCourses;
    }
};
