// Through a balanced tree; the parameter is a reference to const.
class Solution {
public:
    vector<int> sortArray(const vector<int>& nums) {
        multiset<int> sorted(nums.begin(), nums.end());
        return {sorted.begin(), sorted.end()};
    }
};
