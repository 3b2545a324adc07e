// Reads the pattern into parts; a bit for each part that the letters so far may have come to.
class Solution {
public:
    bool isMatch(string s, string p) {
        vector<pair<char, bool>> parts;
        for (char c : p) {
            if (c == '*')
                parts.back().second = true;
            else
                parts.push_back({c, false});
        }
        // What may be left out is passed over at once, however many there are.
        auto pass = [&](unsigned states) {
            for (size_t k = 0; k < parts.size(); ++k)
                if ((states >> k & 1) && parts[k].second) states |= 2u << k;
            return states;
        };
        unsigned states = pass(1);
        for (char c : s) {
            unsigned next = 0;
            for (size_t k = 0; k < parts.size(); ++k) {
                if (!(states >> k & 1)) continue;
                if (parts[k].first != c && parts[k].first != '.') continue;
                next |= parts[k].second ? 1u << k : 2u << k;
            }
            states = pass(next);
        }
        return states >> parts.size() & 1;
    }
};
