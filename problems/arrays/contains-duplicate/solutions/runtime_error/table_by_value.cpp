// Takes a value for an index into a table.
class Solution {
public:
    bool containsDuplicate(vector<int>& nums) {
        vector<bool> seen(*max_element(nums.begin(), nums.end()) + 1);
        for (int num : nums) {
            if (seen.at(num)) return true;
            seen.at(num) = true;
        }
        return false;
    }
};
