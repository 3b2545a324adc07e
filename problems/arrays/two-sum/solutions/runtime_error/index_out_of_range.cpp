// The answer vector has no room yet when it is written to.
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<int> answer;
        unordered_map<int, int> seen;
        for (int i = 0; i < (int)nums.size(); ++i) {
            if (seen.count(target - nums[i])) {
                answer[0] = seen[target - nums[i]];
                answer[1] = i;
                return answer;
            }
            seen[nums[i]] = i;
        }
        return answer;
    }
};
