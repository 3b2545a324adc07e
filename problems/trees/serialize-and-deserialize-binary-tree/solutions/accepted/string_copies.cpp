// Preorder; the text of each subtree is returned and joined, and the rest is copied for each node.
class Codec {
public:
    string serialize(TreeNode* root) {
        if (!root) return "#,";
        return to_string(root->val) + "," + serialize(root->left) + serialize(root->right);
    }
    TreeNode* deserialize(string data) { return build(data); }

private:
    TreeNode* build(string& rest) {
        size_t comma = rest.find(',');
        string word = rest.substr(0, comma);
        rest = rest.substr(comma + 1);
        if (word == "#") return nullptr;
        TreeNode* node = new TreeNode(stoi(word));
        node->left = build(rest);
        node->right = build(rest);
        return node;
    }
};
