// Node before children, recursively, through string streams; "N" marks a missing child.
class Codec {
public:
    // Encodes a tree to a single string.
    string serialize(TreeNode* root) {
        ostringstream out;
        write(root, out);
        return out.str();
    }

    // Decodes your encoded data to tree.
    TreeNode* deserialize(string data) {
        istringstream in(data);
        return read(in);
    }

private:
    void write(TreeNode* node, ostringstream& out) {
        if (!node) { out << "N "; return; }
        out << node->val << ' ';
        write(node->left, out);
        write(node->right, out);
    }
    TreeNode* read(istringstream& in) {
        string word;
        in >> word;
        if (word == "N") return nullptr;
        TreeNode* node = new TreeNode(stoi(word));
        node->left = read(in);
        node->right = read(in);
        return node;
    }
};
