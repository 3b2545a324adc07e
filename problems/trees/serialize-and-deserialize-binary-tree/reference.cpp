// Two bytes a node, node before children: eleven bits of value, and one bit for each child that is there. A value and
// its two bits need 13 bits, so a node is one 16-bit number; the text of the empty tree is empty.
// Both directions walk with a stack of their own, as the tree may be a chain.
class Codec {
    static constexpr int offset = 1000;  // makes every value non-negative

public:
    string serialize(TreeNode* root) {
        string text;
        vector<const TreeNode*> todo;
        if (root) todo.push_back(root);
        while (!todo.empty()) {
            const TreeNode* node = todo.back();
            todo.pop_back();
            const int code = (node->val + offset) << 2 | (node->left ? 2 : 0) | (node->right ? 1 : 0);
            text += static_cast<char>(code >> 8);
            text += static_cast<char>(code & 0xff);
            if (node->right) todo.push_back(node->right);
            if (node->left) todo.push_back(node->left);
        }
        return text;
    }

    TreeNode* deserialize(string data) {
        TreeNode* root = nullptr;
        vector<TreeNode**> places{&root};
        for (size_t at = 0; at + 1 < data.size(); at += 2) {
            const int code = static_cast<unsigned char>(data[at]) << 8 | static_cast<unsigned char>(data[at + 1]);
            TreeNode* node = new TreeNode((code >> 2) - offset);
            *places.back() = node;
            places.pop_back();
            if (code & 1) places.push_back(&node->right);
            if (code & 2) places.push_back(&node->left);
        }
        return root;
    }
};
