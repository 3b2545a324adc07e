// Recursion from the last token: an operator asks for its right operand, then for its left one.
class Solution {
    int next(vector<string>& tokens) {
        string t = tokens.back();
        tokens.pop_back();
        if (t.size() == 1 && !isdigit(t[0])) {
            int b = next(tokens), a = next(tokens);
            if (t == "+") return a + b;
            if (t == "-") return a - b;
            if (t == "*") return a * b;
            return a / b;
        }
        return stoi(t);
    }

public:
    int evalRPN(vector<string>& tokens) { return next(tokens); }
};
