// From the right, the next day of each reading; the nearest of all warmer readings is the answer.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        vector<int> next(101, INT_MAX), ans(temperatures.size());
        for (int i = (int)temperatures.size() - 1; i >= 0; i--) {
            int warmer = INT_MAX;
            for (int t = temperatures[i] + 1; t <= 100; t++) warmer = min(warmer, next[t]);
            if (warmer < INT_MAX) ans[i] = warmer - i;
            next[temperatures[i]] = i;
        }
        return ans;
    }
};
