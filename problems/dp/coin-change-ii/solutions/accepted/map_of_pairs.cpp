// A memo in a map with pairs as keys, largest coins first.
class Solution {
    map<pair<int, int>, int> memo;

    int ways(vector<int>& coins, int left, int i) {
        if (left == 0) return 1;
        if (i == (int)coins.size()) return 0;
        auto it = memo.find({left, i});
        if (it != memo.end()) return it->second;
        int sum = ways(coins, left, i + 1);
        if (coins[i] <= left) sum += ways(coins, left - coins[i], i);
        return memo[{left, i}] = sum;
    }

public:
    int change(int amount, vector<int>& coins) {
        sort(coins.begin(), coins.end(), greater<int>());
        return ways(coins, amount, 0);
    }
};
