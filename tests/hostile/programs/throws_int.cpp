// An exception that is no std::exception.
// verdict: runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        throw 7;
    }
};
