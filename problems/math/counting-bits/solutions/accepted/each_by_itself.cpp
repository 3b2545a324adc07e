// Shifts every number through, bit by bit.
class Solution {
public:
    vector<int> countBits(int n) {
        vector<int> ans;
        for (int i = 0; i <= n; i++) {
            int count = 0;
            for (int x = i; x > 0; x >>= 1) count += x & 1;
            ans.push_back(count);
        }
        return ans;
    }
};
