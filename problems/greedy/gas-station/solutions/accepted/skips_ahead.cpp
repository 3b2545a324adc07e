// Drives from a station as far as it gets, and tries the station behind that next.
class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        int n = gas.size();
        int i = 0;
        while (i < n) {
            int tank = 0, legs = 0;
            while (legs < n) {
                int j = (i + legs) % n;
                tank += gas[j] - cost[j];
                if (tank < 0) break;
                legs++;
            }
            if (legs == n) return i;
            i += legs + 1;
        }
        return -1;
    }
};
