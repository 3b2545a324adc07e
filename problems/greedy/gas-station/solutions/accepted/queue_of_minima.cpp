// Prefix sums over two rounds, and the least of each window of one round in a queue of rising sums.
class Solution {
public:
    int canCompleteCircuit(vector<int>& gas, vector<int>& cost) {
        const int n = gas.size();
        vector<long> sums(2 * n + 1, 0);
        for (int i = 0; i < 2 * n; i++) sums[i + 1] = sums[i] + gas[i % n] - cost[i % n];
        deque<int> least;
        for (int right = 1; right <= 2 * n; right++) {
            while (!least.empty() && sums[least.back()] >= sums[right]) least.pop_back();
            least.push_back(right);
            const int left = right - n;
            if (left < 0) continue;
            while (least.front() <= left) least.pop_front();
            if (sums[least.front()] >= sums[left]) return left % n;
        }
        return -1;
    }
};
