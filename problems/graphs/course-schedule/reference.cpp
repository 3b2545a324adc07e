// Counts the missing prerequisites of each course and takes those with none missing, which lowers the counts of others.
// What is never taken waits for itself in a circle.
class Solution {
public:
    bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> waiting(numCourses);
        vector<int> missing(numCourses), taken;
        for (const auto& pair : prerequisites) {
            waiting[pair[1]].push_back(pair[0]);
            ++missing[pair[0]];
        }
        taken.reserve(numCourses);
        for (int course = 0; course < numCourses; ++course)
            if (missing[course] == 0) taken.push_back(course);
        for (size_t at = 0; at < taken.size(); ++at)
            for (const int course : waiting[taken[at]])
                if (--missing[course] == 0) taken.push_back(course);
        return static_cast<int>(taken.size()) == numCourses;
    }
};
