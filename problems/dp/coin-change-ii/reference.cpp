// Kind after kind: the ways for an amount that take none of the new coins, and those that are left when one of them is taken away.
// Unsigned, for amounts that lead nowhere may have more ways than fit; the answer fits, and is right modulo 2^32 in any case.
class Solution {
public:
    int change(int amount, vector<int>& coins) {
        vector<unsigned> ways(amount + 1);
        ways[0] = 1;
        for (const int coin : coins)
            for (int paid = coin; paid <= amount; ++paid) ways[paid] += ways[paid - coin];
        return static_cast<int>(ways[amount]);
    }
};
