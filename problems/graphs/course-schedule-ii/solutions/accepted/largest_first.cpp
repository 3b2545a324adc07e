// A priority queue: of the courses that can be taken, always the one with the largest number.
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        unordered_map<int, vector<int>> next;
        vector<int> need(numCourses);
        for (const vector<int>& p : prerequisites) next[p[1]].push_back(p[0]), need[p[0]]++;
        priority_queue<int> ready;
        for (int c = 0; c < numCourses; ++c)
            if (!need[c]) ready.push(c);
        vector<int> order;
        while (!ready.empty()) {
            int c = ready.top();
            ready.pop();
            order.push_back(c);
            for (int d : next[c])
                if (!--need[d]) ready.push(d);
        }
        return (int)order.size() == numCourses ? order : vector<int>();
    }
};
