// An ordered set of all values, copied back.
class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        set<int> values(nums.begin(), nums.end());
        copy(values.begin(), values.end(), nums.begin());
        return values.size();
    }
};
