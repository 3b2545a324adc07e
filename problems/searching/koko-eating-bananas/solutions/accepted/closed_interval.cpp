// Keeps the best speed found; hours are rounded up in floating point numbers.
class Solution {
public:
    int minEatingSpeed(vector<int>& piles, int h) {
        int l = 1, r = 0;
        for (int p : piles) r = max(r, p);
        int res = r;
        while (l <= r) {
            int k = l + (r - l) / 2;
            long hours = 0;
            for (int p : piles) hours += ceil(double(p) / k);
            if (hours <= h) {
                res = min(res, k);
                r = k - 1;
            } else {
                l = k + 1;
            }
        }
        return res;
    }
};
