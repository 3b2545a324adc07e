// One round. If the tank runs dry on a leg, no station since the last beginning can be the start, so begin behind that leg.
// The sum of everything says whether there is enough petrol on the ring at all.
class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        const int n = static_cast<int>(gas.size());
        int total = 0, tank = 0, start = 0;
        for (int i = 0; i < n; ++i) {
            const int gain = gas[i] - cost[i];
            total += gain;
            tank += gain;
            if (tank < 0) {
                tank = 0;
                start = i + 1;
            }
        }
        return total < 0 ? -1 : start;
    }
};
