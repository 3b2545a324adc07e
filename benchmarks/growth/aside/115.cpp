// problem: trees/serialize-and-deserialize-binary-tree
// time: O(n)
// memory: O(n)
// note: streams; recursion as deep as the tree
class Codec {
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

private:
    void write(TreeNode* root, ostream& out) {
        if (root) {
            out << root->val << ' ';
            write(root->left, out);
            write(root->right, out);
        } else {
            out << "# ";
        }
    }
    TreeNode* read(istream& in) {
        string token;
        in >> token;
        if (token == "#") return nullptr;
        auto* node = new TreeNode(stoi(token));
        node->left = read(in);
        node->right = read(in);
        return node;
    }
};
