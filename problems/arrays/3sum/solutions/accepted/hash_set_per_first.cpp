// For each first value a hash set of the values gone by, asked for the third one; the triplets are sorted into a set.
class Solution {
public:
    vector<vector<int>> threeSum(vector<int>& nums) {
        set<vector<int>> res;
        unordered_set<int> used;
        for (int i = 0; i < (int)nums.size(); i++) {
            if (!used.insert(nums[i]).second) continue;
            unordered_set<int> seen;
            for (int j = i + 1; j < (int)nums.size(); j++) {
                int need = -nums[i] - nums[j];
                if (seen.count(need)) {
                    vector<int> t = {nums[i], nums[j], need};
                    sort(t.begin(), t.end());
                    res.insert(t);
                }
                seen.insert(nums[j]);
            }
        }
        return {res.begin(), res.end()};
    }
};
