// Backtracking with a table from characters to texts.
class Solution {
    unordered_map<char, string> digitToLetters = {{'2', "abc"}, {'3', "def"},  {'4', "ghi"}, {'5', "jkl"},
                                                  {'6', "mno"}, {'7', "pqrs"}, {'8', "tuv"}, {'9', "wxyz"}};

    void dfs(string digits, int index, string& curr, vector<string>& result) {
        if (index == (int)digits.size()) {
            result.push_back(curr);
            return;
        }
        string letters = digitToLetters[digits[index]];
        for (int i = 0; i < (int)letters.size(); i++) {
            curr.push_back(letters[i]);
            dfs(digits, index + 1, curr, result);
            curr.pop_back();
        }
    }

public:
    vector<string> letterCombinations(string digits) {
        vector<string> result;
        string curr;
        dfs(digits, 0, curr, result);
        return result;
    }
};
