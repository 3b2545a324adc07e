// A macro for the larger of two, which asks the higher subtree for its height once more: 2^h calls on a chain.
#define LARGER(a, b) ((a) > (b) ? (a) : (b))

class Solution {
    int height(TreeNode* node) {
        if (!node) return 0;
        return 1 + LARGER(height(node->left), height(node->right));
    }

public:
    bool isBalanced(TreeNode* root) {
        if (!root) return true;
        return abs(height(root->left) - height(root->right)) <= 1 && isBalanced(root->left) && isBalanced(root->right);
    }
};
