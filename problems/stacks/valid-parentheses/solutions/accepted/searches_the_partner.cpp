// For each pair from the outside in: counts brackets up to the partner and descends into the two parts as new strings.
class Solution {
public:
    bool isValid(string s) {
        if (s.empty()) return true;
        const string opening = "([{", closing = ")]}";
        if (opening.find(s[0]) == string::npos) return false;
        int depth = 0;
        for (size_t i = 0; i < s.size(); ++i) {
            depth += opening.find(s[i]) != string::npos ? 1 : -1;
            if (depth == 0) {
                if (closing.find(s[i]) != opening.find(s[0])) return false;
                return isValid(s.substr(1, i - 1)) && isValid(s.substr(i + 1));
            }
        }
        return false;
    }
};
