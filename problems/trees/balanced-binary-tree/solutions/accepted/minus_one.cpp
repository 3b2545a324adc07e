// Returns the height, or -1 for a subtree that is not balanced.
class Solution {
    int height(TreeNode* node) {
        if (!node) return 0;
        int left = height(node->left);
        if (left == -1) return -1;
        int right = height(node->right);
        if (right == -1) return -1;
        if (abs(left - right) > 1) return -1;
        return max(left, right) + 1;
    }

public:
    bool isBalanced(TreeNode* root) { return height(root) != -1; }
};
