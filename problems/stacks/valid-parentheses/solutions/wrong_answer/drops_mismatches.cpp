// A closing bracket that does not match is dropped instead of being refused.
class Solution {
public:
    bool isValid(string s) {
        stack<char> st;
        map<char, char> open{{')', '('}, {']', '['}, {'}', '{'}};
        for (char c : s) {
            if (!open.count(c)) st.push(c);
            else if (!st.empty() && st.top() == open[c]) st.pop();
        }
        return st.empty();
    }
};
