// A trie of the words is walked from each position at which a word may end. A walk has at most as many steps as the
// longest word has letters, and looks at all words at once; it ends as soon as no word goes on.
class Solution {
    struct Node {
        array<int, 26> next{};
        bool word = false;
    };

public:
    bool wordBreak(string s, vector<string>& wordDict) {
        vector<Node> trie(1);
        for (const string& word : wordDict) {
            int node = 0;
            for (const char letter : word) {
                if (trie[node].next[letter - 'a'] == 0) {
                    trie[node].next[letter - 'a'] = trie.size();
                    trie.emplace_back();
                }
                node = trie[node].next[letter - 'a'];
            }
            trie[node].word = true;
        }
        vector<bool> ends(s.size() + 1);
        ends[0] = true;
        for (size_t start = 0; start < s.size(); ++start) {
            if (!ends[start]) continue;
            int node = 0;
            for (size_t i = start; i < s.size(); ++i) {
                node = trie[node].next[s[i] - 'a'];
                if (node == 0) break;
                if (trie[node].word) ends[i + 1] = true;
            }
        }
        return ends[s.size()];
    }
};
