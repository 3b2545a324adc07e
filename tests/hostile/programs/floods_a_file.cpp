// Fills the disk, if it may.
// verdict: output_limit_exceeded
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        ofstream file("big");
        while (file) file << string(4096, 'x');
        abort();
    }
};
