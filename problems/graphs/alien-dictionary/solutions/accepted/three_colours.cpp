// Depth first over sets of later letters, with three colours; the order of finishing is reversed.
class Solution {
    unordered_map<char, set<char>> after;
    unordered_map<char, int> colour;
    string order;

    bool circle(char c) {
        colour[c] = 1;
        for (char d : after[c]) {
            if (colour[d] == 1) return true;
            if (colour[d] == 0 && circle(d)) return true;
        }
        colour[c] = 2;
        order += c;
        return false;
    }

public:
    string alienOrder(vector<string>& words) {
        for (auto& w : words)
            for (char c : w) colour[c] = 0;
        for (int i = 0; i + 1 < (int)words.size(); i++) {
            string a = words[i], b = words[i + 1];
            int len = min(a.size(), b.size()), j = 0;
            while (j < len && a[j] == b[j]) j++;
            if (j == len && a.size() > b.size()) return "";
            if (j < len) after[a[j]].insert(b[j]);
        }
        for (char c = 'a'; c <= 'z'; c++)
            if (colour.count(c) && colour[c] == 0 && circle(c)) return "";
        reverse(order.begin(), order.end());
        return order;
    }
};
