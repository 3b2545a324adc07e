// Goes on to a single digit; 1 and 7 are the happy ones of these.
class Solution {
public:
    bool isHappy(int n) {
        while (n >= 10) {
            int sum = 0;
            for (int rest = n; rest; rest /= 10) sum += (rest % 10) * (rest % 10);
            n = sum;
        }
        return n == 1 || n == 7;
    }
};
