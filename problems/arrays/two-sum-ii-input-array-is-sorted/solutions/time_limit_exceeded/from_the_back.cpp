// Compares every pair, the largest first, and stops a scan where the sum is too small.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (int j = (int)numbers.size() - 1; j > 0; --j)
            for (int i = j - 1; i >= 0 && numbers[i] + numbers[j] >= target; --i)
                if (numbers[i] + numbers[j] == target) return {i + 1, j + 1};
        return {};
    }
};
