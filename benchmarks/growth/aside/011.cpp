// problem: graphs/course-schedule-ii
// time: O(v + e)
// memory: O(v + e)
// note: hash tables taken as O(1)
class Solution {
    unordered_map<int, vector<int>> needs;
    unordered_set<int> onPath, done;
    vector<int> order;

    bool visit(int course) {
        if (onPath.count(course)) return false;
        if (done.count(course)) return true;
        onPath.insert(course);
        for (int p : needs[course])
            if (!visit(p)) return false;
        onPath.erase(course);
        done.insert(course);
        order.push_back(course);
        return true;
    }

public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        for (auto& p : prerequisites) needs[p[0]].push_back(p[1]);
        for (int c = 0; c < numCourses; c++)
            if (!visit(c)) return {};
        return order;
    }
};
