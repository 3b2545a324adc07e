// A number is twice its half, rounded down, and its last digit: one look-up for each.
class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> ones(n + 1);
        for (int i = 1; i <= n; ++i) ones[i] = ones[i / 2] + i % 2;
        return ones;
    }
};
