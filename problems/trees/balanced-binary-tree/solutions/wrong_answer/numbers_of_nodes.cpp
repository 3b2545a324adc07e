// Compares how many nodes there are on both sides instead of how many levels.
class Solution {
    bool balanced = true;

    int nodes(TreeNode* node) {
        if (!node) return 0;
        int left = nodes(node->left), right = nodes(node->right);
        if (abs(left - right) > 1) balanced = false;
        return left + right + 1;
    }

public:
    bool isBalanced(TreeNode* root) {
        nodes(root);
        return balanced;
    }
};
