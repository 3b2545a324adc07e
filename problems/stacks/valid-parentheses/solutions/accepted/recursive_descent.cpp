// Recursive descent: a helper overload reads one sequence up to the bracket that closes it.
class Solution {
    bool isValid(const string& s, size_t& at, char until) {
        while (at < s.size()) {
            char c = s[at++];
            if (c == until) return true;
            char closing = c == '(' ? ')' : c == '[' ? ']' : c == '{' ? '}' : 0;
            if (!closing || !isValid(s, at, closing)) return false;
        }
        return until == 0;
    }

public:
    bool isValid(string s) {
        size_t at = 0;
        return isValid(s, at, 0);
    }
};
