// Takes every number of ten digits for one that has no room when it is turned round.
class Solution {
public:
    int reverse(int x) {
        if (to_string(abs((long long)x)).size() >= 10) return 0;
        int result = 0;
        for (; x; x /= 10) result = result * 10 + x % 10;
        return result;
    }
};
