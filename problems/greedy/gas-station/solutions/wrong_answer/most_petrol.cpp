// Starts where most petrol is, and looks whether that gets round.
class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        int n = gas.size();
        int start = max_element(gas.begin(), gas.end()) - gas.begin();
        int tank = 0;
        for (int k = 0; k < n; k++) {
            int i = (start + k) % n;
            tank += gas[i] - cost[i];
            if (tank < 0) return -1;
        }
        return start;
    }
};
