// Takes an equal reading for a warmer one.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        stack<int> st;
        vector<int> ans(temperatures.size());
        for (int i = 0; i < (int)temperatures.size(); ++i) {
            while (!st.empty() && temperatures[st.top()] <= temperatures[i]) {
                ans[st.top()] = i - st.top();
                st.pop();
            }
            st.push(i);
        }
        return ans;
    }
};
