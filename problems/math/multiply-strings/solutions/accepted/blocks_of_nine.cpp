// Nine digits at a time, in 64 bits, with the carry taken on at once.
class Solution {
    static constexpr unsigned long long BASE = 1'000'000'000;

    static vector<unsigned long long> blocks(const string& s) {
        vector<unsigned long long> result;
        for (int end = s.size(); end > 0; end -= 9) {
            int begin = max(0, end - 9);
            result.push_back(stoull(s.substr(begin, end - begin)));
        }
        return result;
    }

public:
    string multiply(string num1, string num2) {
        auto a = blocks(num1), b = blocks(num2);
        vector<unsigned long long> c(a.size() + b.size());
        for (size_t i = 0; i < a.size(); i++) {
            unsigned long long carry = 0;
            for (size_t j = 0; j < b.size(); j++) {
                unsigned long long t = a[i] * b[j] + c[i + j] + carry;
                c[i + j] = t % BASE;
                carry = t / BASE;
            }
            c[i + b.size()] = carry;
        }
        while (c.size() > 1 && c.back() == 0) c.pop_back();
        string s = to_string(c.back());
        for (int i = (int)c.size() - 2; i >= 0; i--) {
            string block = to_string(c[i]);
            s += string(9 - block.size(), '0') + block;
        }
        return s;
    }
};
