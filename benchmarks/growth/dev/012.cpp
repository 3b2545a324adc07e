// problem: graphs/course-schedule-ii
// time: O(v + e)
// memory: O(v + e)
// note: hash maps of hash sets, entries erased as courses are taken
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        unordered_map<int, unordered_set<int>> before, after;
        for (const auto& pr : prerequisites) {
            before[pr[0]].insert(pr[1]);
            after[pr[1]].insert(pr[0]);
        }
        deque<int> ready;
        for (int i = 0; i < numCourses; ++i)
            if (before.find(i) == before.end()) ready.push_back(i);
        vector<int> taken;
        while (!ready.empty()) {
            int course = ready.front();
            ready.pop_front();
            taken.push_back(course);
            for (int next : after[course]) {
                auto& open = before[next];
                open.erase(course);
                if (open.empty()) ready.push_back(next);
            }
        }
        if ((int)taken.size() != numCourses) taken.clear();
        return taken;
    }
};
