// std::terminate before main.
// verdict: runtime_error
struct Early { Early() { throw 1; } } early;

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return {};
    }
};
