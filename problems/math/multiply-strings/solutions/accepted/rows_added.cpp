// The long way: one row for each digit of the second number, with zeros behind it, and all rows added up as texts.
class Solution {
    string add(const string& a, const string& b) {
        string sum;
        int i = a.size() - 1, j = b.size() - 1, carry = 0;
        while (i >= 0 || j >= 0 || carry) {
            int x = i >= 0 ? a[i--] - '0' : 0;
            int y = j >= 0 ? b[j--] - '0' : 0;
            int s = x + y + carry;
            sum.push_back(s % 10 + '0');
            carry = s / 10;
        }
        reverse(sum.begin(), sum.end());
        return sum;
    }

    string times(const string& a, int digit) {
        string row;
        int carry = 0;
        for (int i = a.size() - 1; i >= 0; i--) {
            int s = (a[i] - '0') * digit + carry;
            row.push_back(s % 10 + '0');
            carry = s / 10;
        }
        if (carry) row.push_back(carry + '0');
        reverse(row.begin(), row.end());
        return row;
    }

public:
    string multiply(string num1, string num2) {
        if (num1[0] == '0' || num2[0] == '0') return "0";
        string sum = "0", zeros;
        for (int j = num2.size() - 1; j >= 0; j--) {
            if (num2[j] != '0') sum = add(sum, times(num1, num2[j] - '0') + zeros);
            zeros += '0';
        }
        return sum;
    }
};
