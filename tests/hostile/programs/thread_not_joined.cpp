// std::terminate by the destructor of a thread.
// verdict: runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        thread t([] { while (true) pause(); });
        return {};
    }
};
