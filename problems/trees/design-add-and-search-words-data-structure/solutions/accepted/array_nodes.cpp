// Nodes with 26 pointers, and a recursion that takes a pointer into the word.
class WordDictionary {
    struct TrieNode {
        TrieNode* child[26] = {};
        bool isWord = false;
    };

    TrieNode* root;

    bool search(const char* word, TrieNode* node) {
        for (int i = 0; word[i] && node; i++) {
            if (word[i] != '.') {
                node = node->child[word[i] - 'a'];
            } else {
                TrieNode* here = node;
                for (int j = 0; j < 26; j++) {
                    node = here->child[j];
                    if (search(word + i + 1, node)) return true;
                }
                return false;
            }
        }
        return node && node->isWord;
    }

public:
    WordDictionary() { root = new TrieNode(); }

    void addWord(string word) {
        TrieNode* node = root;
        for (char c : word) {
            if (!node->child[c - 'a']) node->child[c - 'a'] = new TrieNode();
            node = node->child[c - 'a'];
        }
        node->isWord = true;
    }

    bool search(string word) { return search(word.c_str(), root); }
};
