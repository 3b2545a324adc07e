// Reads the value of the root before asking whether there is one.
class Codec {
public:
    string serialize(TreeNode* root) {
        string out = to_string(root->val) + " ";
        out += root->left ? serialize(root->left) : "# ";
        out += root->right ? serialize(root->right) : "# ";
        return out;
    }
    TreeNode* deserialize(string data) {
        istringstream in(data);
        return read(in);
    }
    TreeNode* read(istringstream& in) {
        string word;
        in >> word;
        if (word == "#") return nullptr;
        TreeNode* node = new TreeNode(stoi(word));
        node->left = read(in);
        node->right = read(in);
        return node;
    }
};
