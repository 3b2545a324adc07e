// The ends pass each other; the sum is computed in 64 bits.
// The API isBadVersion is defined for you.
// bool isBadVersion(int version);

class Solution {
public:
    int firstBadVersion(int n) {
        int left = 1, right = n;
        while (left <= right) {
            int mid = ((long long)left + right) / 2;
            if (!isBadVersion(mid))
                left = mid + 1;
            else if (mid == 1)
                return mid;
            else
                right = mid - 1;
        }
        return left;
    }
};
