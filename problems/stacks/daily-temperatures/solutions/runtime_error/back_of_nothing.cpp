// Looks at the top of the stack before anything was put there.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        vector<int> ans(temperatures.size()), waiting;
        for (int i = 0; i < (int)temperatures.size(); ++i) {
            while (temperatures[waiting.back()] < temperatures[i]) {
                ans[waiting.back()] = i - waiting.back();
                waiting.pop_back();
            }
            waiting.push_back(i);
        }
        return ans;
    }
};
