// Compares the left subtrees to see whether it is worth going on, and then once more: 2^h calls on a chain.
class Solution {
public:
    bool isSameTree(TreeNode* p, TreeNode* q) {
        if (!p || !q) return !p && !q;
        if (p->val != q->val) return false;
        if (!isSameTree(p->left, q->left) || !isSameTree(p->right, q->right)) return false;
        return isSameTree(p->left, q->left) && isSameTree(p->right, q->right);
    }
};
