// Exclusive or of all elements: the order does not matter, equal numbers cancel each other, and only the single one is left.
class Solution {
public:
    int singleNumber(vector<int>& nums) {
        int left = 0;
        for (const int x : nums) left ^= x;
        return left;
    }
};
