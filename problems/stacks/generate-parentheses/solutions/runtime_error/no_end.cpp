// Nothing limits the opening brackets, so the recursion goes on and on.
class Solution {
    vector<string> res;
    string text;

    void write(int n, int depth) {
        if ((int)text.size() == 2 * n && depth == 0) {
            res.push_back(text);
            return;
        }
        text.push_back('(');
        write(n, depth + 1);
        text.pop_back();
        if (depth > 0) {
            text.push_back(')');
            write(n, depth - 1);
            text.pop_back();
        }
    }

public:
    vector<string> generateParenthesis(int n) {
        write(n, 0);
        return res;
    }
};
