// Column by column from the right: the sum of all products that belong there, and what is carried to the next column.
class Solution {
public:
    string multiply(string num1, string num2) {
        reverse(num1.begin(), num1.end());
        reverse(num2.begin(), num2.end());
        int m = num1.size(), n = num2.size();
        string res;
        int carry = 0;
        for (int k = 0; k < m + n; ++k) {
            int sum = carry;
            for (int i = max(0, k - n + 1); i <= min(k, m - 1); ++i) sum += (num1[i] - '0') * (num2[k - i] - '0');
            res += char('0' + sum % 10);
            carry = sum / 10;
        }
        while (res.size() > 1 && res.back() == '0') res.pop_back();
        reverse(res.begin(), res.end());
        return res;
    }
};
