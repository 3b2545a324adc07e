// An ordered set of the numbers seen: the slowest that anybody would take.
class Solution {
public:
    int findDuplicate(vector<int>& nums) {
        set<int> seen;
        for (auto x : nums) {
            if (!seen.insert(x).second) return x;
        }
        return 0;
    }
};
