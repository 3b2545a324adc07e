// One pass with a hash map from value to index: the partner is looked up before the value is stored, so an element is
// never paired with itself. The table is sized in advance, because growing it would hash every value several times.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<long long, int> index_of;
        index_of.reserve(nums.size());
        for (int i = 0; i < static_cast<int>(nums.size()); ++i) {
            const auto partner = index_of.find(static_cast<long long>(target) - nums[i]);
            if (partner != index_of.end()) return {partner->second, i};
            index_of.emplace(nums[i], i);
        }
        return {};
    }
};
