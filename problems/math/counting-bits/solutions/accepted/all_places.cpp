// All of 32 places of each number, with a helper as in the problem for one number.
class Solution {
    int hammingWeight(uint32_t n) {
        int res = 0;
        for (int i = 0; i < 32; i++) {
            if ((n >> i) & 1) res++;
        }
        return res;
    }

public:
    vector<int> countBits(int n) {
        vector<int> res(n + 1);
        for (int i = 0; i <= n; i++) res[i] = hammingWeight(i);
        return res;
    }
};
