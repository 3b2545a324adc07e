// Puts every position into a map first: far from the best, but quick enough for the sizes allowed.
class Solution {
public:
    int search(vector<int>& nums, int target) {
        map<int, int> at;
        for (int i = 0; i < nums.size(); i++) at[nums[i]] = i;
        return at.count(target) ? at[target] : -1;
    }
};
