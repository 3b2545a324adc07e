// Drives from each station until the tank runs dry.
class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        int n = gas.size();
        for (int start = 0; start < n; start++) {
            int tank = 0, k = 0;
            for (; k < n; k++) {
                int i = (start + k) % n;
                tank += gas[i] - cost[i];
                if (tank < 0) break;
            }
            if (k == n) return start;
        }
        return -1;
    }
};
