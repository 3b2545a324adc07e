// Keeps what counts in a text of its own and compares it with its reverse.
class Solution {
public:
    bool isPalindrome(string s) {
        string kept;
        for (char c : s)
            if (isalnum(c)) kept += tolower(c);
        return equal(kept.begin(), kept.end(), kept.rbegin());
    }
};
