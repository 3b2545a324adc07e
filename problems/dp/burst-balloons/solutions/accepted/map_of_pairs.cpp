// A memo in a map of pairs, as one writes it without a thought for constant factors.
class Solution {
    map<pair<int, int>, int> memo;
    vector<int> balloons;

    int most(int left, int right) {
        if (right - left < 2) return 0;
        auto key = make_pair(left, right);
        auto it = memo.find(key);
        if (it != memo.end()) return it->second;
        int result = 0;
        for (int last = left + 1; last <= right - 1; ++last) {
            int coins = balloons[left] * balloons[last] * balloons[right];
            result = max(result, coins + most(left, last) + most(last, right));
        }
        memo[key] = result;
        return result;
    }

public:
    int maxCoins(vector<int>& nums) {
        balloons = nums;
        balloons.insert(balloons.begin(), 1);
        balloons.push_back(1);
        return most(0, (int)balloons.size() - 1);
    }
};
