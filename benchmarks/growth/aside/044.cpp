// problem: stacks/daily-temperatures
// time: O(n)
// memory: O(1)
// note: from the right, a strictly falling stack: at most 71 readings differ
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        vector<int> wait(temperatures.size());
        vector<pair<int, int>> warmer;  // reading, day
        for (int day = (int)temperatures.size() - 1; day >= 0; --day) {
            const int reading = temperatures[day];
            while (!warmer.empty() && warmer.back().first <= reading) warmer.pop_back();
            wait[day] = warmer.empty() ? 0 : warmer.back().second - day;
            warmer.push_back({reading, day});
        }
        return wait;
    }
};
