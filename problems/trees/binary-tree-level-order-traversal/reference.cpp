// Holds one level at a time. The children of its nodes, taken from left to right, are the next level.
class Solution {
public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        vector<vector<int>> levels;
        vector<TreeNode*> level, next;
        if (root) level.push_back(root);
        while (!level.empty()) {
            levels.emplace_back();
            levels.back().reserve(level.size());
            next.clear();
            for (TreeNode* node : level) {
                levels.back().push_back(node->val);
                if (node->left) next.push_back(node->left);
                if (node->right) next.push_back(node->right);
            }
            swap(level, next);
        }
        return levels;
    }
};
