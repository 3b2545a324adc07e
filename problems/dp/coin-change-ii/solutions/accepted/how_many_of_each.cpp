// Tries for each kind and amount how many coins of that kind are taken: more steps than needed.
class Solution {
public:
    int change(int amount, vector<int>& coins) {
        vector<unsigned long long> ways(amount + 1), next;
        ways[0] = 1;
        for (int coin : coins) {
            next.assign(amount + 1, 0);
            for (int paid = 0; paid <= amount; ++paid)
                for (int rest = paid; rest >= 0; rest -= coin) next[paid] += ways[rest];
            swap(ways, next);
        }
        return (int)ways[amount];
    }
};
