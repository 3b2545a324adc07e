// Jumps over the dearest steps first, as long as no neighbour has been jumped over.
class Solution {
public:
    int minCostClimbingStairs(vector<int>& cost) {
        int n = cost.size(), total = accumulate(cost.begin(), cost.end(), 0);
        vector<int> order(n);
        iota(order.begin(), order.end(), 0);
        stable_sort(order.begin(), order.end(), [&](int a, int b) { return cost[a] > cost[b]; });
        vector<bool> jumped(n + 2);
        for (int i : order) {
            if (jumped[i] || jumped[i + 2]) continue;
            jumped[i + 1] = true;
            total -= cost[i];
        }
        return total;
    }
};
