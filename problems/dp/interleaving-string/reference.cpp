// fits[j] tells whether the first i letters of s1 and the first j of s2 can be merged to the first i + j of s3. The last of these comes from
// s1, then the entry of the row before counts, or from s2, then the one to the left.
class Solution {
public:
    bool isInterleave(string s1, string s2, string s3) {
        const int m = s1.size(), n = s2.size();
        if (m + n != static_cast<int>(s3.size())) return false;
        vector<char> fits(n + 1, true);
        for (int j = 1; j <= n; ++j) fits[j] = fits[j - 1] && s2[j - 1] == s3[j - 1];
        for (int i = 1; i <= m; ++i) {
            fits[0] = fits[0] && s1[i - 1] == s3[i - 1];
            for (int j = 1; j <= n; ++j) {
                const char letter = s3[i + j - 1];
                fits[j] = (fits[j] && s1[i - 1] == letter) || (fits[j - 1] && s2[j - 1] == letter);
            }
        }
        return fits[n];
    }
};
