// Counts the missing prerequisites of each course. The answer itself is the queue of courses with none missing: each
// one taken lowers the count of those that wait for it. If courses are left over, they wait for each other in a circle.
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> waiting(numCourses);
        vector<int> missing(numCourses), order;
        for (const auto& pair : prerequisites) {
            waiting[pair[1]].push_back(pair[0]);
            ++missing[pair[0]];
        }
        order.reserve(numCourses);
        for (int course = 0; course < numCourses; ++course)
            if (missing[course] == 0) order.push_back(course);
        for (size_t taken = 0; taken < order.size(); ++taken)
            for (const int course : waiting[order[taken]])
                if (--missing[course] == 0) order.push_back(course);
        if (static_cast<int>(order.size()) < numCourses) order.clear();
        return order;
    }
};
