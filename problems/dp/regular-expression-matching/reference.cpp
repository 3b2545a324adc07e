// fits[j] says whether the first j characters of the pattern fit the letters so far; one row, written over itself for each letter.
// A star with its character is left out (two to the left), or takes one letter more (the same place in the row before).
class Solution {
public:
    bool isMatch(string s, string p) {
        const int n = p.size();
        vector<char> fits(n + 1, 0);
        fits[0] = 1;
        for (int j = 2; j <= n; ++j) fits[j] = p[j - 1] == '*' && fits[j - 2];
        for (const char letter : s) {
            char diagonal = fits[0];
            fits[0] = 0;
            for (int j = 1; j <= n; ++j) {
                const char above = fits[j];
                if (p[j - 1] == '*')
                    fits[j] = fits[j - 2] || (above && (p[j - 2] == letter || p[j - 2] == '.'));
                else
                    fits[j] = diagonal && (p[j - 1] == letter || p[j - 1] == '.');
                diagonal = above;
            }
        }
        return fits[n];
    }
};
