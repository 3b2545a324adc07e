// std::terminate.
// verdict: runtime_error
vector<int> f() noexcept { throw 1; }

class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        return f();
    }
};
