// Sorts the stations by what is missing up to them: the start is the one where most is missing.
class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        int n = gas.size();
        vector<pair<long long, int>> before;
        long long sum = 0;
        for (int i = 0; i < n; ++i) {
            before.push_back({sum, i});
            sum += gas[i];
            sum -= cost[i];
        }
        if (sum < 0) return -1;
        sort(before.begin(), before.end());
        return before[0].second;
    }
};
