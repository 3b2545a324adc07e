// A terminal must not see this.
// verdict: wrong_answer
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        printf("\033[2J\033]0;title\007\x9b31m\b\b\r%c", 0);
        return {};
    }
};
