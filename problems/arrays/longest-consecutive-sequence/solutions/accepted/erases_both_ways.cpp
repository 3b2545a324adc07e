// Takes a value out of the set with all its neighbours upwards and downwards.
class Solution {
public:
    int longestConsecutive(vector<int>& nums) {
        unordered_set<int> left(nums.begin(), nums.end());
        int best = 0;
        for (int num : nums) {
            if (!left.erase(num)) continue;
            int low = num, high = num;
            while (left.erase(low - 1)) low--;
            while (left.erase(high + 1)) high++;
            best = max(best, high - low + 1);
        }
        return best;
    }
};
