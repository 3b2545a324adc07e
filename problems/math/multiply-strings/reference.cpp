// As on paper: digit i of one number and digit j of the other, both counted from the left, belong to place i + j + 1 of the product,
// and what is carried to the place before it. From the right to the left each place holds one digit at any time but the leading one.
class Solution {
public:
    string multiply(string num1, string num2) {
        const int m = num1.size(), n = num2.size();
        string product(m + n, '0');
        for (int i = m - 1; i >= 0; --i) {
            int carry = 0;
            for (int j = n - 1; j >= 0; --j) {
                const int sum = (num1[i] - '0') * (num2[j] - '0') + (product[i + j + 1] - '0') + carry;
                product[i + j + 1] = static_cast<char>('0' + sum % 10);
                carry = sum / 10;
            }
            product[i] = static_cast<char>('0' + carry);
        }
        const size_t first = product.find_first_not_of('0');
        return first == string::npos ? "0" : product.substr(first);
    }
};
