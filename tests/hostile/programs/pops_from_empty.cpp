// An empty container.
// verdict: runtime_error
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        stack<int> s;
        s.pop();
        return {s.top()};
    }
};
