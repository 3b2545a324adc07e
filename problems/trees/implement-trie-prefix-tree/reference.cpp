// Each beginning of a word is a node, which knows the numbers of the nodes that one more letter leads to (0: none, as
// no way leads back to the root), and whether a word ends there. All nodes lie in one array.
class Trie {
    struct Node {
        array<int, 26> next{};
        bool ends = false;
    };

    vector<Node> nodes{1};

    // The node of this beginning, or -1.
    int find(const string& text) const {
        int at = 0;
        for (char letter : text) {
            at = nodes[at].next[letter - 'a'];
            if (at == 0) return -1;
        }
        return at;
    }

public:
    void insert(const string& word) {
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

    bool search(const string& word) {
        int at = find(word);
        return at >= 0 && nodes[at].ends;
    }

    bool startsWith(const string& prefix) { return find(prefix) >= 0; }
};
