// Uses the front of the list of tokens as the stack, in text.
class Solution {
public:
    int evalRPN(vector<string>& tokens) {
        int top = 0;
        for (int i = 0; i < (int)tokens.size(); ++i) {
            string t = tokens[i];
            if (t == "+" || t == "-" || t == "*" || t == "/") {
                int a = stoi(tokens[top - 2]), b = stoi(tokens[top - 1]);
                int c = t == "+" ? a + b : t == "-" ? a - b : t == "*" ? a * b : a / b;
                top -= 2;
                t = to_string(c);
            }
            tokens[top++] = t;
        }
        return stoi(tokens[0]);
    }
};
