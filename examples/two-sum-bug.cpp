// Two Sum as many people write it first. It has a bug: run it and look at the smallest input that breaks it.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> index_of;
        for (int i = 0; i < (int)nums.size(); ++i) index_of[nums[i]] = i;
        for (int i = 0; i < (int)nums.size(); ++i) {
            auto partner = index_of.find(target - nums[i]);
            if (partner != index_of.end()) return {i, partner->second};
        }
        return {};
    }
};
