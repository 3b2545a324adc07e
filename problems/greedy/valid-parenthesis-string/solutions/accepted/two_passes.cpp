// From the left stars open, from the right they close; neither way may it fall below zero.
class Solution {
public:
    bool checkValidString(string s) {
        int n = s.length();
        int left = 0, right = 0;
        for (int i = 0; i < n; i++) {
            if (s[i] == ')')
                left--;
            else
                left++;
            if (s[n - 1 - i] == '(')
                right--;
            else
                right++;
            if (left < 0 || right < 0) return false;
        }
        return true;
    }
};
