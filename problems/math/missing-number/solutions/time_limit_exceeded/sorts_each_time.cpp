// Sorts a copy of the list again for each number that it looks for.
class Solution {
    bool contains(vector<int> nums, int number) {
        sort(nums.begin(), nums.end());
        return binary_search(nums.begin(), nums.end(), number);
    }

public:
    int missingNumber(vector<int>& nums) {
        int number = 0;
        while (contains(nums, number)) ++number;
        return number;
    }
};
