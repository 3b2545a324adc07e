// A multiset of all elements, walked from its end.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        multiset<int> all;
        for (int x : nums) all.insert(x);
        auto it = all.rbegin();
        for (int i = 1; i < k; i++) ++it;
        return *it;
    }
};
