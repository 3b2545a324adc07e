// Adds the first number as often as the second one says, which is counted down digit by digit.
class Solution {
    static bool countDown(string& s) {
        int i = s.size() - 1;
        while (i >= 0 && s[i] == '0') s[i--] = '9';
        if (i < 0) return false;
        s[i]--;
        return true;
    }

public:
    string multiply(string num1, string num2) {
        string sum(num1.size() + num2.size(), '0');
        while (countDown(num2)) {
            int carry = 0;
            for (size_t k = 0; k < sum.size(); k++) {
                int s = sum[sum.size() - 1 - k] - '0' + carry;
                if (k < num1.size()) s += num1[num1.size() - 1 - k] - '0';
                sum[sum.size() - 1 - k] = '0' + s % 10;
                carry = s / 10;
            }
        }
        size_t first = sum.find_first_not_of('0');
        return first == string::npos ? "0" : sum.substr(first);
    }
};
