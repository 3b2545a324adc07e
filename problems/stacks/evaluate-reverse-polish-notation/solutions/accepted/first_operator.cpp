// Searches the first operator, and puts a value in the place of three tokens: quadratic, and fast enough at this size.
class Solution {
public:
    int evalRPN(vector<string>& tokens) {
        while (tokens.size() > 1) {
            int i = 0;
            while (tokens[i] != "+" && tokens[i] != "-" && tokens[i] != "*" && tokens[i] != "/") i++;
            int a = stoi(tokens[i - 2]), b = stoi(tokens[i - 1]), c;
            if (tokens[i] == "+")
                c = a + b;
            else if (tokens[i] == "-")
                c = a - b;
            else if (tokens[i] == "*")
                c = a * b;
            else
                c = a / b;
            tokens[i - 2] = to_string(c);
            tokens.erase(tokens.begin() + i - 1, tokens.begin() + i + 1);
        }
        return stoi(tokens[0]);
    }
};
