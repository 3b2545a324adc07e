// A signal that would leave a core file.
// verdict: runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        raise(SIGQUIT);
        return {};
    }
};
