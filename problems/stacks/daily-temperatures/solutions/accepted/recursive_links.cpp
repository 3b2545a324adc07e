// Recursion to the end of the list, and links over days that are no warmer on the way back.
class Solution {
    void dailyTemperatures(const vector<int>& t, vector<int>& ans, int day) {
        if (day >= (int)t.size()) return;
        dailyTemperatures(t, ans, day + 1);
        for (int j = day + 1; j < (int)t.size(); j += ans[j]) {
            if (t[j] > t[day]) {
                ans[day] = j - day;
                return;
            }
            if (ans[j] == 0) return;
        }
    }

public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        vector<int> ans(temperatures.size(), 0);
        dailyTemperatures(temperatures, ans, 0);
        return ans;
    }
};
