// A window as long as s1 moves over s2; one number says how many of the 26 counts differ.
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        if (s1.size() > s2.size()) return false;
        array<int, 26> missing{};
        for (char letter : s1) ++missing[letter - 'a'];
        int wrong = 0;
        for (int count : missing) wrong += count != 0;
        for (size_t i = 0; i < s2.size(); ++i) {
            int& in = missing[s2[i] - 'a'];
            wrong += in == 0;
            --in;
            wrong -= in == 0;
            if (i >= s1.size()) {
                int& out = missing[s2[i - s1.size()] - 'a'];
                wrong += out == 0;
                ++out;
                wrong -= out == 0;
            }
            if (wrong == 0) return true;
        }
        return false;
    }
};
