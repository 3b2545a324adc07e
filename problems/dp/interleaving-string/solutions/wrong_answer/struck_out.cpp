// Strikes the first text out of the third, each letter where it first occurs, and compares what is left.
class Solution {
public:
    bool isInterleave(string s1, string s2, string s3) {
        string left;
        size_t i = 0;
        for (char letter : s3) {
            if (i < s1.size() && s1[i] == letter)
                ++i;
            else
                left += letter;
        }
        if (i == s1.size() && left == s2) return true;
        left.clear();
        size_t j = 0;
        for (char letter : s3) {
            if (j < s2.size() && s2[j] == letter)
                ++j;
            else
                left += letter;
        }
        return j == s2.size() && left == s1;
    }
};
