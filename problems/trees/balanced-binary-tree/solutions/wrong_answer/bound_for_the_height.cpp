// A balanced tree is at most 1.45 times as high as a full one of as many nodes; that does not make a low tree a balanced one.
class Solution {
    int nodes = 0;

    int height(TreeNode* node) {
        if (!node) return 0;
        nodes++;
        return 1 + max(height(node->left), height(node->right));
    }

public:
    bool isBalanced(TreeNode* root) {
        int levels = height(root);
        return levels <= 1.45 * log2(nodes + 2);
    }
};
