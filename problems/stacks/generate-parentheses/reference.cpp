// Writes from left to right into one string: an opening bracket as long as there is one left, a closing one as long as
// one is open. Every such beginning can be completed, so no step is taken in vain.
class Solution {
    vector<string> found;
    string text;

    void write(int left, int open) {
        if (left == 0 && open == 0) {
            found.push_back(text);
            return;
        }
        if (left > 0) {
            text.push_back('(');
            write(left - 1, open + 1);
            text.pop_back();
        }
        if (open > 0) {
            text.push_back(')');
            write(left, open - 1);
            text.pop_back();
        }
    }

public:
    vector<string> generateParenthesis(int n) {
        write(n, 0);
        return move(found);
    }
};
