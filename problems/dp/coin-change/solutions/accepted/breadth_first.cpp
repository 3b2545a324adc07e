// Breadth-first search from the amount down to zero.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        queue<pair<int, int>> q;
        vector<bool> seen(amount + 1, false);
        q.push({amount, 0});
        seen[amount] = true;
        while (!q.empty()) {
            auto [left, used] = q.front();
            q.pop();
            if (left == 0) return used;
            for (int c : coins) {
                int next = left - c;
                if (next >= 0 && !seen[next]) {
                    seen[next] = true;
                    q.push({next, used + 1});
                }
            }
        }
        return -1;
    }
};
