// Looks for the number that becomes x when its digits are turned round, from one on.
class Solution {
    static long long turned(long long n) {
        long long result = 0;
        for (; n > 0; n /= 10) result = result * 10 + n % 10;
        return result;
    }

public:
    int reverse(int x) {
        long long size = x < 0 ? -(long long)x : x;
        if (size == 0) return 0;
        while (size % 10 == 0) size /= 10;
        for (long long n = 1; n <= INT_MAX; n++)
            if (turned(n) == size) return x < 0 ? -n : n;
        return 0;
    }
};
