// Sorts indices, and compares times by products in 64 bits.
class Solution {
public:
    int carFleet(int target, vector<int>& position, vector<int>& speed) {
        vector<int> order(position.size());
        iota(order.begin(), order.end(), 0);
        sort(order.begin(), order.end(), [&](int a, int b) { return position[a] > position[b]; });
        int fleets = 1, lead = order[0];
        for (size_t k = 1; k < order.size(); ++k) {
            int i = order[k];
            long long mine = (long long)(target - position[i]) * speed[lead];
            long long front = (long long)(target - position[lead]) * speed[i];
            if (mine > front) {
                ++fleets;
                lead = i;
            }
        }
        return fleets;
    }
};
