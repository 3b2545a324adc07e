// The smallest last elements in a set: a new one replaces the first that is not smaller.
class Solution {
public:
    int lengthOfLIS(vector<int>& nums) {
        set<int> tails;
        for (int x : nums) {
            auto it = tails.lower_bound(x);
            if (it != tails.end()) tails.erase(it);
            tails.insert(x);
        }
        return tails.size();
    }
};
