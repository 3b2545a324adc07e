// The digits as coefficients of polynomials, multiplied by a fast Fourier transform.
class Solution {
    using C = complex<double>;

    void transform(vector<C>& a, bool back) {
        int n = a.size();
        if (n == 1) return;
        vector<C> even(n / 2), odd(n / 2);
        for (int i = 0; i < n / 2; i++) {
            even[i] = a[2 * i];
            odd[i] = a[2 * i + 1];
        }
        transform(even, back);
        transform(odd, back);
        double angle = 2 * acos(-1.0) / n * (back ? -1 : 1);
        for (int i = 0; i < n / 2; i++) {
            C turned = polar(1.0, angle * i) * odd[i];
            a[i] = even[i] + turned;
            a[i + n / 2] = even[i] - turned;
        }
    }

public:
    string multiply(string num1, string num2) {
        size_t n = 1;
        while (n < num1.size() + num2.size()) n *= 2;
        vector<C> a(n), b(n);
        for (size_t i = 0; i < num1.size(); i++) a[i] = num1[num1.size() - 1 - i] - '0';
        for (size_t i = 0; i < num2.size(); i++) b[i] = num2[num2.size() - 1 - i] - '0';
        transform(a, false);
        transform(b, false);
        for (size_t i = 0; i < n; i++) a[i] *= b[i];
        transform(a, true);
        string result;
        long long carry = 0;
        for (size_t i = 0; i < n; i++) {
            carry += llround(a[i].real() / n);
            result.push_back('0' + carry % 10);
            carry /= 10;
        }
        while (result.size() > 1 && result.back() == '0') result.pop_back();
        reverse(result.begin(), result.end());
        return result;
    }
};
