// Looks at the top without asking whether anything is open.
class Solution {
public:
    bool isValid(string s) {
        vector<char> open;
        for (char c : s) {
            if (c == '(' || c == '[' || c == '{') {
                open.push_back(c);
            } else {
                const int distance = c - open.back();
                if (distance != 1 && distance != 2) return false;
                open.pop_back();
            }
        }
        return open.empty();
    }
};
