// Leaves it to the library to notice that a number has too many bits.
class Solution {
public:
    int reverse(int x) {
        string text = to_string(x);
        const bool minus = text.front() == '-';
        text = string(minus ? "-" : "") + string(text.rbegin(), text.rend() - minus);
        try {
            return stoi(text);
        } catch (const out_of_range&) {
            return 0;
        }
    }
};
