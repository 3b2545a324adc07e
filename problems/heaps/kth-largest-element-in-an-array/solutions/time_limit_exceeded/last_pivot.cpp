// Quickselect whose pivot is always the last element: sorted input leaves all but one each time.
class Solution {
    int select(vector<int>& nums, int left, int right, int place) {
        int pivot = nums[right], store = left;
        for (int i = left; i < right; i++) {
            if (nums[i] <= pivot) swap(nums[i], nums[store++]);
        }
        swap(nums[store], nums[right]);
        if (store == place) return nums[store];
        return store < place ? select(nums, store + 1, right, place) : select(nums, left, store - 1, place);
    }

public:
    int findKthLargest(vector<int>& nums, int k) { return select(nums, 0, nums.size() - 1, nums.size() - k); }
};
