// Asks each subtree for its height to compare, and once more to return it: 2^h calls on a chain.
class Solution {
    int height(TreeNode* node) {
        if (!node) return 0;
        return height(node->left) >= height(node->right) ? height(node->left) + 1 : height(node->right) + 1;
    }

    void collect(TreeNode* node, int down, vector<int>& level) {
        if (!node) return;
        if (down == 0) level.push_back(node->val);
        collect(node->left, down - 1, level);
        collect(node->right, down - 1, level);
    }

public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        vector<vector<int>> result(height(root));
        for (size_t i = 0; i < result.size(); i++) collect(root, i, result[i]);
        return result;
    }
};
