// Compares the letters, whatever their order.
class Solution {
public:
    bool isInterleave(string s1, string s2, string s3) {
        string both = s1 + s2;
        sort(both.begin(), both.end());
        sort(s3.begin(), s3.end());
        return both == s3;
    }
};
