// Two positions move towards each other; each skips what does not count, and the characters there are compared.
class Solution {
public:
    bool isPalindrome(string s) {
        int left = 0, right = static_cast<int>(s.size()) - 1;
        while (left < right) {
            if (!isalnum(static_cast<unsigned char>(s[left]))) {
                ++left;
            } else if (!isalnum(static_cast<unsigned char>(s[right]))) {
                --right;
            } else if (tolower(static_cast<unsigned char>(s[left++])) !=
                       tolower(static_cast<unsigned char>(s[right--]))) {
                return false;
            }
        }
        return true;
    }
};
