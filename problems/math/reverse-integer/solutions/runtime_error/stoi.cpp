// Makes an int of the text, which throws an exception where that does not fit.
class Solution {
public:
    int reverse(int x) {
        string text = to_string(x);
        int sign = 1;
        if (text[0] == '-') {
            sign = -1;
            text = text.substr(1);
        }
        std::reverse(text.begin(), text.end());
        return sign * stoi(text);
    }
};
