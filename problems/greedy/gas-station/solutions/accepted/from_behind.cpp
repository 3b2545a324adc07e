// From behind: the start is where the tail of the lists has the largest sum.
class Solution {
    int best = INT_MIN, where = -1;

public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        int sum = 0;
        for (int i = int(gas.size()) - 1; i >= 0; --i) {
            sum += gas[i] - cost[i];
            if (sum > best) {
                best = sum;
                where = i;
            }
        }
        return sum < 0 ? -1 : where;
    }
};
