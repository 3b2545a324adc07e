// Takes as many of the largest coin as fit, then of the next.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        sort(coins.rbegin(), coins.rend());
        int used = 0;
        for (int c : coins) {
            used += amount / c;
            amount %= c;
        }
        return amount == 0 ? used : -1;
    }
};
