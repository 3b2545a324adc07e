// Compares every pair of positions.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (int i = 0; i < (int)numbers.size(); i++) {
            for (int j = i + 1; j < (int)numbers.size(); j++) {
                if (numbers[i] + numbers[j] == target) return {i + 1, j + 1};
            }
        }
        return {};
    }
};
