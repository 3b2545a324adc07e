// The map of positions is static and still knows the values of earlier calls.
static unordered_map<int, int> positions;

class Solution {
public:
    int search(vector<int>& nums, int target) {
        for (int i = 0; i < (int)nums.size(); i++) positions[nums[i]] = i;
        auto it = positions.find(target);
        return it == positions.end() ? -1 : it->second;
    }
};
