// Counts what stays and writes nothing.
class Solution {
public:
    int removeElement(vector<int>& nums, int val) { return nums.size() - count(nums.begin(), nums.end(), val); }
};
