// A set of bits for all sums there may be, shifted by each number.
class Solution {
public:
    bool canPartition(vector<int>& nums) {
        bitset<10001> sums(1);
        int total = 0;
        for (int num : nums) {
            total += num;
            sums |= sums << num;
        }
        return total % 2 == 0 && sums.test(total / 2);
    }
};
