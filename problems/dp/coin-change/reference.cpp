// Table over all amounts, one coin after the other: fewest[a] is the least number of the coins seen so far that add up
// to a. `never` is one more than any real answer, so that no sum can overflow, and coins beyond the amount, which may
// be as large as an int gets, do not enter the loop.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        const int never = amount + 1;
        vector<int> fewest(amount + 1, never);
        fewest[0] = 0;
        for (const int coin : coins) {
            for (int a = coin; a <= amount; ++a) fewest[a] = min(fewest[a], fewest[a - coin] + 1);
        }
        return fewest[amount] == never ? -1 : fewest[amount];
    }
};
