// std::stack of opening brackets and an unordered_map from closing to opening.
#include <stack>
#include <string>
#include <unordered_map>

class Solution {
public:
    bool isValid(std::string s) {
        std::stack<char> st;
        std::unordered_map<char, char> open = {{')', '('}, {']', '['}, {'}', '{'}};
        for (char c : s) {
            if (open.find(c) == open.end()) {
                st.push(c);
            } else {
                if (st.empty() || st.top() != open[c]) return false;
                st.pop();
            }
        }
        return st.empty();
    }
};
