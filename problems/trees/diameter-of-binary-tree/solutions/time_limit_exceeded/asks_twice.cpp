// Asks the deeper subtree for its depth once more: 2^h calls on a chain.
class Solution {
    int best = 0;

    int depth(TreeNode* node) {
        if (!node) return 0;
        best = max(best, depth(node->left) + depth(node->right));
        return 1 + (depth(node->left) > depth(node->right) ? depth(node->left) : depth(node->right));
    }

public:
    int diameterOfBinaryTree(TreeNode* root) {
        depth(root);
        return best;
    }
};
