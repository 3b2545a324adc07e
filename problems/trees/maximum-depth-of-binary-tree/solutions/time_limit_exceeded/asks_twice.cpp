// Asks the deeper subtree once more: 2^h calls on a chain.
class Solution {
public:
    int maxDepth(TreeNode* root) {
        if (!root) return 0;
        if (maxDepth(root->left) > maxDepth(root->right)) return maxDepth(root->left) + 1;
        return maxDepth(root->right) + 1;
    }
};
