// Quickselect with a pivot at random, but elements equal to it all go to one side: equal ones leave all but one each
// time.
class Solution {
public:
    int findKthLargest(vector<int>& nums, int k) {
        int left = 0, right = nums.size() - 1;
        mt19937 gen(1);
        while (true) {
            swap(nums[left + gen() % (right - left + 1)], nums[right]);
            int store = left;
            for (int i = left; i < right; i++) {
                if (nums[i] > nums[right]) swap(nums[i], nums[store++]);
            }
            swap(nums[store], nums[right]);
            if (store == k - 1) return nums[store];
            if (store < k - 1)
                left = store + 1;
            else
                right = store - 1;
        }
    }
};
