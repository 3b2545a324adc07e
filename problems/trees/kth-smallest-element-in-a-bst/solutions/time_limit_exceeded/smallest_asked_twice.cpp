// Asks both sides for the smallest value above the last one, and asks again to return it: 2^h calls on a chain.
class Solution {
    int next(TreeNode* node, int last) {
        if (!node) return INT_MAX;
        int best = node->val > last ? node->val : INT_MAX;
        if (next(node->left, last) < best) best = next(node->left, last);
        if (next(node->right, last) < best) best = next(node->right, last);
        return best;
    }

public:
    int kthSmallest(TreeNode* root, int k) {
        int last = -1;
        while (k--) last = next(root, last);
        return last;
    }
};
