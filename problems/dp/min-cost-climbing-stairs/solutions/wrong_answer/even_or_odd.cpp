// Compares all even steps with all odd ones.
class Solution {
public:
    int minCostClimbingStairs(vector<int>& cost) {
        int sums[2] = {0, 0};
        for (size_t i = 0; i < cost.size(); ++i) sums[i % 2] += cost[i];
        return min(sums[0], sums[1]);
    }
};
