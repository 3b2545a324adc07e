// Numbers the answers; the remainders of the number by three or four are the letters.
class Solution {
public:
    vector<string> letterCombinations(string digits) {
        vector<string> ans;
        int total = 1;
        for (char d : digits) total *= width(d);
        for (int number = 0; number < total; ++number) {
            string text;
            int rest = number;
            for (char d : digits) {
                text += first(d) + rest % width(d);
                rest /= width(d);
            }
            ans.push_back(text);
        }
        return ans;
    }

private:
    static int width(char d) { return d == '7' || d == '9' ? 4 : 3; }
    static char first(char d) { return 'a' + (d - '2') * 3 + (d > '7'); }
};
