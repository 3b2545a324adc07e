// Backtracking; each piece is asked anew, from both ends.
class Solution {
public:
    vector<vector<string>> partition(string s) {
        vector<vector<string>> result;
        vector<string> curr;
        dfs(s, 0, curr, result);
        return result;
    }

private:
    void dfs(string s, int start, vector<string>& curr, vector<vector<string>>& result) {
        if (start == (int)s.size()) {
            result.push_back(curr);
            return;
        }
        for (int i = start; i < (int)s.size(); i++) {
            if (isPalindrome(s, start, i)) {
                curr.push_back(s.substr(start, i - start + 1));
                dfs(s, i + 1, curr, result);
                curr.pop_back();
            }
        }
    }
    bool isPalindrome(string s, int left, int right) {
        while (left < right) {
            if (s[left] != s[right]) return false;
            left++;
            right--;
        }
        return true;
    }
};
