// The last house is either left alone, or taken on top of the best haul that ends two houses earlier. So the best hauls
// up to the last house and up to the one before it are all that has to be kept.
class Solution {
public:
    int rob(vector<int>& nums) {
        int before = 0, best = 0;
        for (const int money : nums) before = exchange(best, max(best, before + money));
        return best;
    }
};
