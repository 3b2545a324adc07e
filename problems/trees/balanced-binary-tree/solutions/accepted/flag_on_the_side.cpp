// One walk measures all heights, and notes on the side whether some node is not balanced.
class Solution {
    bool balanced = true;

    int measure(TreeNode* node) {
        if (node == nullptr) return 0;
        int l = measure(node->left), r = measure(node->right);
        if (l - r > 1 || r - l > 1) balanced = false;
        return 1 + max(l, r);
    }

public:
    bool isBalanced(TreeNode* root) {
        balanced = true;
        measure(root);
        return balanced;
    }
};
