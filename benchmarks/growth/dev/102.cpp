// problem: dp/coin-change
// time: O(amount coins log(amount coins))
// memory: O(amount coins)
// note: take or skip, memo in a tree map of pairs
class Solution {
    using State = std::pair<std::size_t, int>;
    std::map<State, int> memo;
    static constexpr int NONE = 1'000'000;

    int fewest(const std::vector<int>& coins, std::size_t i, int rest) {
        if (rest == 0) return 0;
        if (i == coins.size()) return NONE;
        if (auto it = memo.find(State{i, rest}); it != memo.end()) return it->second;
        int best = fewest(coins, i + 1, rest);
        if (coins[i] <= rest) best = std::min(best, 1 + fewest(coins, i, rest - coins[i]));
        memo.emplace(State{i, rest}, best);
        return best;
    }

public:
    int coinChange(std::vector<int>& coins, int amount) {
        int r = fewest(coins, 0, amount);
        return r >= NONE ? -1 : r;
    }
};
