// A window without repetition. For each character the place behind its latest occurrence is kept; the window begins behind
// it, or stays where it begins if that is further to the right.
class Solution {
public:
    int lengthOfLongestSubstring(string s) {
        array<int, 256> behind{};
        int begin = 0, longest = 0;
        for (int i = 0; i < ssize(s); ++i) {
            int& place = behind[static_cast<unsigned char>(s[i])];
            begin = max(begin, place);
            place = i + 1;
            longest = max(longest, place - begin);
        }
        return longest;
    }
};
