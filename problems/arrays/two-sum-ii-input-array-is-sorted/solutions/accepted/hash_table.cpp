// A table from number to position, as for a list in any order.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        unordered_map<int, int> at;
        for (int i = 0; i < (int)numbers.size(); i++) {
            auto found = at.find(target - numbers[i]);
            if (found != at.end()) return {found->second + 1, i + 1};
            at[numbers[i]] = i;
        }
        return {};
    }
};
