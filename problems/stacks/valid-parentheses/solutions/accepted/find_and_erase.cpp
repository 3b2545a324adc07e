// Finds one pair of neighbours from the front, erases it, and starts again.
class Solution {
public:
    bool isValid(string s) {
        while (true) {
            bool found = false;
            for (size_t i = 0; i + 1 < s.size() && !found; ++i) {
                string two = s.substr(i, 2);
                if (two == "()" || two == "[]" || two == "{}") {
                    s.erase(i, 2);
                    found = true;
                }
            }
            if (!found) return s.empty();
        }
    }
};
