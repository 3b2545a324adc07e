// Takes the stretch of the lists with the largest sum, as in Maximum Subarray, and forgets that it may go round.
class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        int total = 0, sum = 0, from = 0, best = INT_MIN, start = 0;
        for (int i = 0; i < (int)gas.size(); ++i) {
            int gain = gas[i] - cost[i];
            total += gain;
            if (sum <= 0) sum = 0, from = i;
            sum += gain;
            if (sum > best) best = sum, start = from;
        }
        return total < 0 ? -1 : start;
    }
};
