// Keeps the waiting days in a plain list and asks each of them every day.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        vector<int> ans(temperatures.size());
        vector<int> waiting;
        for (int i = 0; i < (int)temperatures.size(); ++i) {
            vector<int> still;
            for (int day : waiting) {
                if (temperatures[day] < temperatures[i]) ans[day] = i - day;
                else still.push_back(day);
            }
            waiting.swap(still);
            waiting.push_back(i);
        }
        return ans;
    }
};
