// Looks the number itself up in the table, before the first step has made it small.
class Solution {
public:
    bool isHappy(int n) {
        vector<bool> seen(811);
        while (n != 1) {
            if (seen.at(n)) return false;
            seen[n] = true;
            int sum = 0;
            for (; n > 0; n /= 10) sum += (n % 10) * (n % 10);
            n = sum;
        }
        return true;
    }
};
