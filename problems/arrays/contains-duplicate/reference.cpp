// One pass with a hash set of the values seen so far. The table is sized in advance, because growing it would hash every
// value several times.
class Solution {
public:
    bool containsDuplicate(vector<int>& nums) {
        unordered_set<int> seen;
        seen.reserve(nums.size());
        for (const int value : nums)
            if (!seen.insert(value).second) return true;
        return false;
    }
};
