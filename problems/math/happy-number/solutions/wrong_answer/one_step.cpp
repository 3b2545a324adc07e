// Makes a single step, and asks whether that led to a power of ten.
class Solution {
public:
    bool isHappy(int n) {
        int sum = 0;
        for (; n > 0; n /= 10) sum += (n % 10) * (n % 10);
        return sum == 1 || sum == 10 || sum == 100;
    }
};
