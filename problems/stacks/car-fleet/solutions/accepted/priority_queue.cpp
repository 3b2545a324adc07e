// A heap hands out the cars from the one nearest to the target.
class Solution {
public:
    int carFleet(int target, vector<int>& position, vector<int>& speed) {
        priority_queue<pair<int, int>> pq;
        for (int i = 0; i < (int)position.size(); i++) pq.push({position[i], speed[i]});
        int fleets = 0;
        double slowest = -1.0;
        while (!pq.empty()) {
            auto [p, s] = pq.top();
            pq.pop();
            double t = (target - p) / (double)s;
            if (t > slowest) fleets++;
            slowest = max(slowest, t);
        }
        return fleets;
    }
};
