// Gives each letter a random number of 64 bits; windows with the letters of s1 have the sum of s1.
class Solution {
public:
    bool checkInclusion(string s1, string s2) {
        if (s1.size() > s2.size()) return false;
        mt19937_64 random(20240229);
        unsigned long long value[26], want = 0, have = 0;
        for (auto& v : value) v = random();
        for (char c : s1) want += value[c - 'a'];
        for (size_t i = 0; i < s2.size(); ++i) {
            have += value[s2[i] - 'a'];
            if (i >= s1.size()) have -= value[s2[i - s1.size()] - 'a'];
            if (i + 1 >= s1.size() && have == want) return true;
        }
        return false;
    }
};
