// Parses digits by hand and skips everything that is not a digit or a mark, the sign included.
class Codec {
public:
    string serialize(TreeNode* root) {
        if (!root) return "#,";
        return to_string(root->val) + "," + serialize(root->left) + serialize(root->right);
    }
    TreeNode* deserialize(string data) {
        size_t at = 0;
        return read(data, at);
    }
    TreeNode* read(const string& data, size_t& at) {
        while (!isdigit(data[at]) && data[at] != '#') at++;
        if (data[at] == '#') { at++; return nullptr; }
        int value = 0;
        while (isdigit(data[at])) value = value * 10 + (data[at++] - '0');
        TreeNode* node = new TreeNode(value);
        node->left = read(data, at);
        node->right = read(data, at);
        return node;
    }
};
