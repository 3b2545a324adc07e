// problem: trees/serialize-and-deserialize-binary-tree
// time: O(n^2)
// memory: O(n)
// note: the text is cut with substr after every token
class Codec {
    TreeNode* build(string& data) {
        size_t comma = data.find(',');
        string token = data.substr(0, comma);
        data = data.substr(comma + 1);
        if (token == "null") return nullptr;
        TreeNode* node = new TreeNode(stoi(token));
        node->left = build(data);
        node->right = build(data);
        return node;
    }

    void write(TreeNode* node, string& out) {
        if (!node) {
            out += "null,";
            return;
        }
        out += to_string(node->val) + ",";
        write(node->left, out);
        write(node->right, out);
    }

public:
    string serialize(TreeNode* root) {
        string out;
        write(root, out);
        return out;
    }

    TreeNode* deserialize(string data) { return build(data); }
};
