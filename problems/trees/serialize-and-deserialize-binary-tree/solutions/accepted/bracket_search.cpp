// value(left)(right), but each level looks for its matching bracket anew.
class Codec {
    void write(TreeNode* node, string& out) {
        if (!node) return;
        out += to_string(node->val);
        out += '(';
        write(node->left, out);
        out += ")(";
        write(node->right, out);
        out += ')';
    }
    TreeNode* read(const string& s, size_t from, size_t to) {
        if (from == to) return nullptr;
        const size_t open = s.find('(', from);
        TreeNode* node = new TreeNode(stoi(s.substr(from, open - from)));
        size_t close = open;
        int depth = 0;
        do {
            if (s[close] == '(') ++depth;
            if (s[close] == ')') --depth;
            ++close;
        } while (depth > 0);
        node->left = read(s, open + 1, close - 1);
        node->right = read(s, close + 1, to - 1);
        return node;
    }

public:
    string serialize(TreeNode* root) {
        string out;
        write(root, out);
        return out;
    }
    TreeNode* deserialize(string data) { return read(data, 0, data.size()); }
};
