// Ends with success in the middle of a case.
// verdict: runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        exit(0);
    }
};
