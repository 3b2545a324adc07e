// Recursion from the front without a memo: as many calls as there are words.
class Solution {
    int ways(const string& s, int i) {
        if (i == s.size()) return 1;
        if (s[i] == '0') return 0;
        int sum = ways(s, i + 1);
        if (i + 1 < s.size() && stoi(s.substr(i, 2)) <= 26) sum += ways(s, i + 2);
        return sum;
    }

public:
    int numDecodings(string s) { return ways(s, 0); }
};
