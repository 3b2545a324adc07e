// Day 0 stands for an empty stack, so that day 0 is never served.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        int n = temperatures.size();
        vector<int> ans(n), below(n);
        int top = 0;
        for (int i = 0; i < n; ++i) {
            while (top > 0 && temperatures[top] < temperatures[i]) {
                ans[top] = i - top;
                top = below[top];
            }
            below[i] = top;
            top = i;
        }
        return ans;
    }
};
