// Writes the digits into a list, and adds them up by their new places.
class Solution {
public:
    int reverse(int x) {
        vector<int> digits;
        long long n = x;
        if (n < 0) n = -n;
        while (n > 0) {
            digits.push_back(n % 10);
            n = n / 10;
        }
        double sum = 0;
        for (size_t i = 0; i < digits.size(); i++) {
            sum = sum + digits[i] * pow(10, digits.size() - 1 - i);
        }
        if (sum > 2147483647.0) return 0;
        return x < 0 ? -(int)sum : (int)sum;
    }
};
