// Scans the rest for the partner, once for each different number, and stops where the sum is too large.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        for (size_t i = 0; i + 1 < numbers.size(); i++) {
            if (i > 0 && numbers[i] == numbers[i - 1]) continue;
            for (size_t j = i + 1; j < numbers.size(); j++) {
                int sum = numbers[i] + numbers[j];
                if (sum == target) return {(int)i + 1, (int)j + 1};
                if (sum > target) break;
            }
        }
        return {};
    }
};
