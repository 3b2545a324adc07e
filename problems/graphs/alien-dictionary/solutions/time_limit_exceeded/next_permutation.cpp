// Tries all orders of the letters, and asks of each whether the words are sorted by it.
class Solution {
public:
    string alienOrder(vector<string>& words) {
        set<char> letters;
        for (auto& w : words) letters.insert(w.begin(), w.end());
        string order(letters.begin(), letters.end());
        do {
            array<int, 128> place{};
            for (size_t i = 0; i < order.size(); i++) place[order[i]] = i;
            auto less = [&](const string& a, const string& b) {
                return lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                               [&](char x, char y) { return place[x] < place[y]; });
            };
            if (is_sorted(words.begin(), words.end(), less)) return order;
        } while (next_permutation(order.begin(), order.end()));
        return "";
    }
};
