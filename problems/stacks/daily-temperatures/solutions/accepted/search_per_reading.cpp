// The days of every reading in order; for each day a binary search among those of every warmer reading.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        vector<vector<int>> days(101);
        for (int i = 0; i < (int)temperatures.size(); i++) days[temperatures[i]].push_back(i);
        vector<int> wait(temperatures.size());
        for (int i = 0; i < (int)temperatures.size(); i++) {
            int next = INT_MAX;
            for (int t = temperatures[i] + 1; t <= 100; t++) {
                auto it = upper_bound(days[t].begin(), days[t].end(), i);
                if (it != days[t].end()) next = min(next, *it);
            }
            if (next != INT_MAX) wait[i] = next - i;
        }
        return wait;
    }
};
