// Goes on from all nodes at once, in a queue; children in hash tables.
class WordDictionary {
    struct Node {
        unordered_map<char, Node*> children;
        bool end = false;
    };

    Node root;

public:
    void addWord(string word) {
        Node* node = &root;
        for (char c : word) {
            if (!node->children.count(c)) node->children[c] = new Node;
            node = node->children[c];
        }
        node->end = true;
    }

    bool search(string word) {
        queue<Node*> open;
        open.push(&root);
        for (char c : word) {
            for (int left = open.size(); left > 0; left--) {
                Node* node = open.front();
                open.pop();
                if (c == '.') {
                    for (auto& [letter, child] : node->children) open.push(child);
                } else if (auto it = node->children.find(c); it != node->children.end()) {
                    open.push(it->second);
                }
            }
        }
        for (; !open.empty(); open.pop()) {
            if (open.front()->end) return true;
        }
        return false;
    }
};
