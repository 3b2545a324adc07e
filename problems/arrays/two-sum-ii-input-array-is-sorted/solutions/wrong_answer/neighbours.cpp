// Looks for two neighbours only, as if the pair stood together.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (int i = 0; i + 1 < (int)numbers.size(); i++)
            if (numbers[i] + numbers[i + 1] == target) return {i + 1, i + 2};
        return {1, (int)numbers.size()};
    }
};
