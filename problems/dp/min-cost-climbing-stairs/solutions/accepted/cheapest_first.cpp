// The staircase as a graph, and the search of Dijkstra from the two lowest steps.
class Solution {
public:
    int minCostClimbingStairs(vector<int>& cost) {
        int n = cost.size();
        vector<bool> done(n + 1);
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<pair<int, int>>> heap;
        heap.push({0, 0});
        heap.push({0, 1});
        while (true) {
            auto [paid, at] = heap.top();
            heap.pop();
            if (at == n) return paid;
            if (done[at]) continue;
            done[at] = true;
            for (int next = at + 1; next <= min(n, at + 2); ++next) heap.push({paid + cost[at], next});
        }
    }
};
