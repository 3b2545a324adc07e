// A table of the numbers that occur.
class Solution {
public:
    int missingNumber(vector<int>& nums) {
        vector<bool> seen(nums.size() + 1);
        for (int x : nums) seen[x] = true;
        return find(seen.begin(), seen.end(), false) - seen.begin();
    }
};
