// Patience sorting (Fredman 1975): for each length the smallest element that an ascending subsequence of that length
// can end with. These ascend, so each element finds by bisection the first that is not smaller, and takes its place.
class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        vector<int> tails;
        for (const int value : nums) {
            const auto place = ranges::lower_bound(tails, value);
            if (place == tails.end())
                tails.push_back(value);
            else
                *place = value;
        }
        return tails.size();
    }
};
