// The map is static and keeps what earlier calls stored.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        static unordered_map<int, int> seen;
        for (int i = 0; i < (int)nums.size(); ++i) {
            auto it = seen.find(target - nums[i]);
            if (it != seen.end() && it->second != i) return {it->second, i};
            seen[nums[i]] = i;
        }
        return {};
    }
};
