// Looks for each letter of the first text behind the last match in the second one, and keeps it if it is there.
class Solution {
    int kept(const string& a, const string& b) {
        size_t from = 0;
        int many = 0;
        for (char letter : a) {
            size_t at = b.find(letter, from);
            if (at == string::npos) continue;
            from = at + 1;
            ++many;
        }
        return many;
    }

public:
    int longestCommonSubsequence(string text1, string text2) { return max(kept(text1, text2), kept(text2, text1)); }
};
