// Nodes with 26 pointers each, as most people write it; nobody frees them.
struct TrieNode {
    TrieNode* children[26];
    bool isEnd;
    TrieNode() : isEnd(false) {
        for (int i = 0; i < 26; i++) children[i] = nullptr;
    }
};

class Trie {
    TrieNode* root;

public:
    Trie() { root = new TrieNode(); }

    void insert(string word) {
        TrieNode* node = root;
        for (char c : word) {
            int i = c - 'a';
            if (!node->children[i]) node->children[i] = new TrieNode();
            node = node->children[i];
        }
        node->isEnd = true;
    }

    bool search(string word) {
        TrieNode* node = root;
        for (char c : word) {
            node = node->children[c - 'a'];
            if (!node) return false;
        }
        return node->isEnd;
    }

    bool startsWith(string prefix) {
        TrieNode* cur = root;
        for (char ch : prefix) {
            if (cur->children[ch - 'a'] == nullptr) return false;
            cur = cur->children[ch - 'a'];
        }
        return true;
    }
};
