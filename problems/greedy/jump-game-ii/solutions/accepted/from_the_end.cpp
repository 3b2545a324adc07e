// From the end back, always to the first place that reaches where one is.
class Solution {
public:
    int jump(vector<int>& nums) {
        int position = nums.size() - 1, steps = 0;
        while (position > 0) {
            for (int i = 0; i < position; i++) {
                if (i + nums[i] >= position) {
                    position = i;
                    steps++;
                    break;
                }
            }
        }
        return steps;
    }
};
