// Compares the subtrees to see whether it is worth going on, and then once more: 2^n calls on a chain.
class Solution {
    bool same(TreeNode* a, TreeNode* b) {
        if (!a || !b) return a == b;
        if (a->val != b->val || !same(a->left, b->left) || !same(a->right, b->right)) return false;
        return same(a->left, b->left) && same(a->right, b->right);
    }

public:
    bool isSubtree(TreeNode* root, TreeNode* subRoot) {
        if (!root) return false;
        return same(root, subRoot) || isSubtree(root->left, subRoot) || isSubtree(root->right, subRoot);
    }
};
