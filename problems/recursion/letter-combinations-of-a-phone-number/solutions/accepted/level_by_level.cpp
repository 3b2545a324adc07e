// Digit by digit: each text that is there, with each of the letters.
class Solution {
public:
    vector<string> letterCombinations(string digits) {
        if (digits.size() == 0) return {};
        vector<string> map = {"", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"};
        vector<string> res = {""};
        for (int i = 0; i < (int)digits.size(); i++) {
            vector<string> next;
            string letters = map[digits[i] - '0'];
            for (auto& s : res) {
                for (char c : letters) next.push_back(s + c);
            }
            res = next;
        }
        return res;
    }
};
