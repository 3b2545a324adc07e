// A depth for each kind of its own: crossing pairs go unnoticed.
class Solution {
public:
    bool isValid(string s) {
        int round = 0, square = 0, curly = 0;
        for (char c : s) {
            if (c == '(') round++;
            if (c == ')') round--;
            if (c == '[') square++;
            if (c == ']') square--;
            if (c == '{') curly++;
            if (c == '}') curly--;
            if (round < 0 || square < 0 || curly < 0) return false;
        }
        return round == 0 && square == 0 && curly == 0;
    }
};
