// problem: stacks/valid-parentheses
// time: O(n)
// memory: O(n)
class Solution {
public:
    bool isValid(string s) {
        static const unordered_map<char, char> opener = {{')', '('}, {']', '['}, {'}', '{'}};
        stack<char> open;
        for (char c : s) {
            auto it = opener.find(c);
            if (it == opener.end()) {
                open.push(c);
            } else {
                if (open.empty() || open.top() != it->second) return false;
                open.pop();
            }
        }
        return open.empty();
    }
};
