// Puts the number together in 64 bits, which hold 19 digits.
class Solution {
public:
    vector<int> plusOne(vector<int>& digits) {
        unsigned long long number = 0;
        for (int digit : digits) number = number * 10 + digit;
        number++;
        vector<int> res;
        for (; number > 0; number /= 10) res.insert(res.begin(), number % 10);
        return res;
    }
};
