// The string itself serves as the stack; the two brackets of a kind are one or two apart in ASCII.
class Solution {
public:
    bool isValid(string& s) {
        if (s.size() % 2) return false;
        int top = -1;
        for (char c : s) {
            if (top >= 0 && (c - s[top] == 1 || c - s[top] == 2)) top--;
            else s[++top] = c;
        }
        return top == -1;
    }
};
