// A stack of finished values: a number goes on it, an operator takes two off, the right one first, and puts one back.
class Solution {
public:
    int evalRPN(vector<string>& tokens) {
        vector<int> values;
        for (const string& token : tokens) {
            if (token.size() > 1 || isdigit(static_cast<unsigned char>(token[0]))) {
                values.push_back(stoi(token));
                continue;
            }
            const int right = values.back();
            values.pop_back();
            int& left = values.back();
            switch (token[0]) {
                case '+':
                    left += right;
                    break;
                case '-':
                    left -= right;
                    break;
                case '*':
                    left *= right;
                    break;
                default:
                    left /= right;
            }
        }
        return values.back();
    }
};
