// Recursion over the digits as text; every circle has the 4 in it, which one finds out by trying.
class Solution {
public:
    bool isHappy(int n) {
        if (n == 1 || n == 4) return n == 1;
        int sum = 0;
        for (char c : to_string(n)) sum += (c - '0') * (c - '0');
        return isHappy(sum);
    }
};
