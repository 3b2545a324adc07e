// An ordered set puts the different values in order.
class Solution {
public:
    int longestConsecutive(const vector<int>& nums) {
        int best = 0, run = 0, before = 0;
        for (int num : set<int>(nums.begin(), nums.end())) {
            if (num - 1 != before) run = 0;
            run++;
            before = num;
            best = max(best, run);
        }
        return best;
    }
};
