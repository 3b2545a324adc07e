// The coins are copied into numbers of 16 bits: of a large one only the lower half is left.
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<unsigned short> small(coins.begin(), coins.end());
        vector<int> fewest(amount + 1, amount + 1);
        fewest[0] = 0;
        for (int i = 1; i <= amount; i++)
            for (int coin : small)
                if (coin <= i) fewest[i] = min(fewest[i], fewest[i - coin] + 1);
        return fewest[amount] > amount ? -1 : fewest[amount];
    }
};
