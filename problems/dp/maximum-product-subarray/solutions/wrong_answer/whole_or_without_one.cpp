// Between two zeros takes everything if that is positive, else leaves out the smaller end up to a negative element.
class Solution {
    int block(const vector<int>& nums, int from, int to) {
        int all = 1;
        for (int i = from; i < to; ++i) all *= nums[i];
        if (all > 0 || to - from == 1) return all;
        int front = 1, back = 1, i = from, j = to - 1;
        while (nums[i] > 0) front *= nums[i++];
        while (nums[j] > 0) back *= nums[j--];
        return abs(front) < abs(back) ? all / front / nums[i] : all / back / nums[j];
    }

public:
    int maxProduct(vector<int>& nums) {
        int best = nums[0], from = 0, n = nums.size();
        for (int i = 0; i <= n; ++i) {
            if (i < n && nums[i] != 0) continue;
            if (i < n) best = max(best, 0);
            if (i > from) best = max(best, block(nums, from, i));
            from = i + 1;
        }
        return best;
    }
};
