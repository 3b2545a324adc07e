// A table from the operator to what it does.
class Solution {
public:
    int evalRPN(vector<string>& tokens) {
        unordered_map<string, function<int(int, int)>> ops = {
            {"+", [](int a, int b) { return a + b; }},
            {"-", [](int a, int b) { return a - b; }},
            {"*", [](int a, int b) { return a * b; }},
            {"/", [](int a, int b) { return a / b; }},
        };
        stack<int> s;
        for (string& t : tokens) {
            if (!ops.count(t)) {
                s.push(stoi(t));
            } else {
                int op1 = s.top();
                s.pop();
                int op2 = s.top();
                s.pop();
                s.push(ops[t](op2, op1));
            }
        }
        return s.top();
    }
};
