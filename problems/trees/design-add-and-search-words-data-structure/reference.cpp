// A tree of letters in one array. A letter of the search leads to one child, a dot to each of them; the recursion is as
// deep as a word is long. A child of 0 is missing, as no way leads back to the root.
class WordDictionary {
    struct Node {
        array<int, 26> next{};
        bool ends = false;
    };

    vector<Node> nodes{1};

    bool fits(const string& word, size_t from, int node) const {
        for (size_t i = from; i < word.size(); i++) {
            if (word[i] == '.') {
                for (int child : nodes[node].next) {
                    if (child && fits(word, i + 1, child)) return true;
                }
                return false;
            }
            node = nodes[node].next[word[i] - 'a'];
            if (node == 0) return false;
        }
        return nodes[node].ends;
    }

public:
    void addWord(const string& word) {
        int at = 0;
        for (char letter : word) {
            int next = nodes[at].next[letter - 'a'];
            if (next == 0) {
                next = nodes.size();
                nodes[at].next[letter - 'a'] = next;
                nodes.emplace_back();
            }
            at = next;
        }
        nodes[at].ends = true;
    }

    bool search(const string& word) { return fits(word, 0, 0); }
};
