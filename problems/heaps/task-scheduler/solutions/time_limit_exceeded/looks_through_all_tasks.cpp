// Slot by slot: looks through the tasks that are left, kept by kind, for one that may run and of whose kind most is
// left.
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        list<char> todo(tasks.begin(), tasks.end());
        map<char, int> left, ready;
        for (char t : tasks) left[t]++;
        int time = 0;
        for (; !todo.empty(); time++) {
            auto best = todo.end();
            for (auto it = todo.begin(); it != todo.end(); ++it) {
                if (ready[*it] <= time && (best == todo.end() || left[*it] > left[*best])) best = it;
            }
            if (best == todo.end()) continue;
            left[*best]--;
            ready[*best] = time + n + 1;
            todo.erase(best);
        }
        return time;
    }
};
