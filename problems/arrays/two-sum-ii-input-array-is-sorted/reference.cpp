// The outermost two: if their sum is too small, the left one is too small even with the largest partner that is left, and
// if it is too large, so is the right one with the smallest. Each step rules out one element, never one of the pair.
class Solution {
public:
    vector<int> twoSum(vector<int>& numbers, int target) {
        int left = 0, right = static_cast<int>(numbers.size()) - 1;
        while (left < right) {
            const int sum = numbers[left] + numbers[right];
            if (sum == target) return {left + 1, right + 1};
            if (sum < target)
                ++left;
            else
                --right;
        }
        return {};
    }
};
