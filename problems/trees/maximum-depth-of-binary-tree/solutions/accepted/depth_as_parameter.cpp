// Hands the depth down and keeps the largest one seen.
class Solution {
    int deepest = 0;

    void walk(TreeNode* node, int depth) {
        if (node == nullptr) return;
        deepest = max(deepest, depth);
        walk(node->left, depth + 1);
        walk(node->right, depth + 1);
    }

public:
    int maxDepth(TreeNode* root) {
        walk(root, 1);
        return deepest;
    }
};
