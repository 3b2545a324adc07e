// The decoded nodes are members of the codec; the text is preorder, words apart by blanks.
class Codec {
    deque<TreeNode> nodes;

    void write(TreeNode* node, ostringstream& out) {
        if (!node) {
            out << "x ";
            return;
        }
        out << node->val << ' ';
        write(node->left, out);
        write(node->right, out);
    }

    TreeNode* read(istringstream& in) {
        string word;
        if (!(in >> word) || word == "x") return nullptr;
        TreeNode* node = &nodes.emplace_back(stoi(word));
        node->left = read(in);
        node->right = read(in);
        return node;
    }

public:
    string serialize(TreeNode* root) {
        ostringstream out;
        write(root, out);
        return out.str();
    }

    TreeNode* deserialize(string data) {
        istringstream in(data);
        return read(in);
    }
};
