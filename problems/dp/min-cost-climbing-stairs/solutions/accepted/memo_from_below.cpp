// Pay for a step, then go one or two up; a memo that starts at -1.
class Solution {
    vector<int> memo;

    int climb(const vector<int>& cost, int i) {
        if (i >= (int)cost.size()) return 0;
        if (memo[i] != -1) return memo[i];
        return memo[i] = cost[i] + min(climb(cost, i + 1), climb(cost, i + 2));
    }

public:
    int minCostClimbingStairs(vector<int>& cost) {
        memo.assign(cost.size(), -1);
        return min(climb(cost, 0), climb(cost, 1));
    }
};
