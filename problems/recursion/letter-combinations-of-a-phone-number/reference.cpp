// Depth first: one text of the letters chosen so far, which is changed place by place.
class Solution {
public:
    vector<string> letterCombinations(string digits) {
        vector<string> found;
        if (digits.empty()) return found;
        string text(digits.size(), ' ');
        choose(digits, 0, text, found);
        return found;
    }

private:
    static void choose(const string& digits, size_t place, string& text, vector<string>& found) {
        static constexpr string_view letters[] = {"abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"};
        if (place == digits.size()) {
            found.push_back(text);
            return;
        }
        for (char letter : letters[digits[place] - '2']) {
            text[place] = letter;
            choose(digits, place + 1, text, found);
        }
    }
};
