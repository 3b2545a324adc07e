// Always jumps as far as can be, and by one place less where that is a dead end.
class Solution {
public:
    int jump(vector<int>& nums) {
        int n = nums.size(), i = 0, jumps = 0;
        while (i < n - 1) {
            int to = min(n - 1, i + nums[i]);
            while (to > i + 1 && to < n - 1 && nums[to] == 0) --to;
            if (to == i) return -1;
            i = to;
            ++jumps;
        }
        return jumps;
    }
};
