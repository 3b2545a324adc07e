// One row of the table over all pairs of beginnings, overwritten in place: an entry needs the one above, the one to the
// left, and the one to the upper left, which is kept aside. The row follows the shorter text.
class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        if (text1.size() < text2.size()) swap(text1, text2);
        vector<int> row(text2.size() + 1);
        for (const char letter : text1) {
            int upper_left = 0;
            for (size_t j = 1; j <= text2.size(); ++j) {
                const int match = upper_left + 1;
                upper_left = row[j];
                row[j] = letter == text2[j - 1] ? match : max(row[j], row[j - 1]);
            }
        }
        return row.back();
    }
};
