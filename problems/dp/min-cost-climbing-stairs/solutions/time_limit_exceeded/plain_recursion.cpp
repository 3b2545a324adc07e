// Both ways on from each step, without a memo.
class Solution {
    int climb(const vector<int>& cost, int i) {
        if (i >= (int)cost.size()) return 0;
        return cost[i] + min(climb(cost, i + 1), climb(cost, i + 2));
    }

public:
    int minCostClimbingStairs(vector<int>& cost) { return min(climb(cost, 0), climb(cost, 1)); }
};
