// Backtracking in place: the positions before `place` are decided, and each remaining number is swapped into `place` in
// turn. A branch undoes its swap, so the array is whole again afterwards. The depth is the length, six at most.
class Solution {
public:
    vector<vector<int>> permute(vector<int>& nums) {
        size_t count = 1;
        for (size_t i = 2; i <= nums.size(); ++i) count *= i;
        vector<vector<int>> orders;
        orders.reserve(count);
        arrange(nums, 0, orders);
        return orders;
    }

private:
    static void arrange(vector<int>& nums, size_t place, vector<vector<int>>& orders) {
        if (place + 1 >= nums.size()) {
            orders.push_back(nums);
            return;
        }
        for (size_t i = place; i < nums.size(); ++i) {
            swap(nums[place], nums[i]);
            arrange(nums, place + 1, orders);
            swap(nums[place], nums[i]);
        }
    }
};
