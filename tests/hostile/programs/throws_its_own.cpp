// An exception of an unknown type.
// verdict: runtime_error
struct Own {};

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        throw Own{};
    }
};
