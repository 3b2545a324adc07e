// The first difference of two neighbours says that one letter comes before another. Letters with none before them are
// taken one after the other; if some are never taken, they form a circle. The graph has at most 26 nodes.
class Solution {
public:
    string alienOrder(vector<string>& words) {
        array<array<bool, 26>, 26> before{};
        array<bool, 26> occurs{};
        array<int, 26> missing{};
        for (const string& word : words)
            for (const char letter : word) occurs[letter - 'a'] = true;
        for (size_t i = 1; i < words.size(); ++i) {
            const string &one = words[i - 1], &other = words[i];
            const size_t shared = min(one.size(), other.size());
            size_t at = 0;
            while (at < shared && one[at] == other[at]) ++at;
            if (at < shared) {
                bool& edge = before[one[at] - 'a'][other[at] - 'a'];
                if (!edge) ++missing[other[at] - 'a'];
                edge = true;
            } else if (one.size() > other.size()) {
                return "";
            }
        }
        string order;
        for (int a = 0; a < 26; ++a)
            if (occurs[a] && missing[a] == 0) order += static_cast<char>('a' + a);
        for (size_t taken = 0; taken < order.size(); ++taken)
            for (int b = 0; b < 26; ++b)
                if (before[order[taken] - 'a'][b] && --missing[b] == 0) order += static_cast<char>('a' + b);
        return static_cast<ptrdiff_t>(order.size()) == count(occurs.begin(), occurs.end(), true) ? order : "";
    }
};
