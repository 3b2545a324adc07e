// Looks ahead from each day until it gets warmer.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        int n = temperatures.size();
        vector<int> ans(n, 0);
        for (int i = 0; i < n; i++)
            for (int j = i + 1; j < n; j++)
                if (temperatures[j] > temperatures[i]) {
                    ans[i] = j - i;
                    break;
                }
        return ans;
    }
};
