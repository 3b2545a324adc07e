// What a segment has to say: its sum, the best piece from its left end, from its right end, and within.
class Solution {
    struct Segment {
        long long sum, left, right, best;
    };

    Segment build(const vector<int>& nums, int l, int r) {
        if (r - l == 1) return {nums[l], nums[l], nums[l], nums[l]};
        int m = (l + r) / 2;
        auto a = build(nums, l, m), b = build(nums, m, r);
        return {a.sum + b.sum, max(a.left, a.sum + b.left), max(b.right, b.sum + a.right),
                max({a.best, b.best, a.right + b.left})};
    }

public:
    int maxSubArray(vector<int>& nums) { return build(nums, 0, nums.size()).best; }
};
