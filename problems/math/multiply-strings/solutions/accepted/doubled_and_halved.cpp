// One number is halved and the other doubled, digit by digit; where the half leaves a remainder the other one is added.
class Solution {
    using Digits = vector<int>;  // from the right to the left

    static void trim(Digits& d) {
        while (!d.empty() && d.back() == 0) d.pop_back();
    }

    static void add(Digits& sum, const Digits& other) {
        sum.resize(max(sum.size(), other.size()) + 1);
        int carry = 0;
        for (size_t i = 0; i < sum.size(); i++) {
            int s = sum[i] + carry + (i < other.size() ? other[i] : 0);
            sum[i] = s % 10;
            carry = s / 10;
        }
        trim(sum);
    }

    static bool halve(Digits& d) {
        int rest = 0;
        for (int i = (int)d.size() - 1; i >= 0; i--) {
            int now = rest * 10 + d[i];
            d[i] = now / 2;
            rest = now % 2;
        }
        trim(d);
        return rest == 1;
    }

public:
    string multiply(string num1, string num2) {
        Digits a, b, product;
        for (char c : num1) a.insert(a.begin(), c - '0');
        for (char c : num2) b.insert(b.begin(), c - '0');
        trim(a);
        while (!a.empty()) {
            if (halve(a)) add(product, b);
            Digits copy = b;
            add(b, copy);
        }
        string text;
        for (int digit : product) text = char('0' + digit) + text;
        return text.empty() ? "0" : text;
    }
};
