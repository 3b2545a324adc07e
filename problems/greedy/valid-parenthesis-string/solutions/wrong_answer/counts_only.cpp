// Compares how many there are of each character.
class Solution {
public:
    bool checkValidString(string s) {
        int open = count(s.begin(), s.end(), '(');
        int closed = count(s.begin(), s.end(), ')');
        return abs(open - closed) <= count(s.begin(), s.end(), '*');
    }
};
