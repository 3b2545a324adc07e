// Fills an ordered set with the whole list and compares the sizes.
class Solution {
public:
    bool containsDuplicate(const vector<int>& nums) {
        set<int> different(nums.begin(), nums.end());
        return different.size() != nums.size();
    }
};
