// Sorts by exchanging neighbours.
class Solution {
public:
    bool isAnagram(string s, string t) {
        bubble(s);
        bubble(t);
        return s == t;
    }

private:
    void bubble(string& text) {
        for (size_t end = text.size(); end > 1; --end)
            for (size_t i = 1; i < end; ++i)
                if (text[i] < text[i - 1]) swap(text[i], text[i - 1]);
    }
};
