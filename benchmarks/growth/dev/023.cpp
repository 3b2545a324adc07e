// problem: arrays/two-sum
// time: O(n)
// memory: O(n)
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> where;
        for (int i = 0; i < (int)nums.size(); where[nums[i]] = i, ++i) {
            if (auto it = where.find(target - nums[i]); it != where.end()) return {it->second, i};
        }
        return {};
    }
};
