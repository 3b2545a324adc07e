// Both missing: the same. One missing, or values that differ: not the same. Else both pairs of subtrees decide. Trees
// have at most a hundred nodes, so recursion is not deep.
class Solution {
public:
    bool isSameTree(TreeNode* p, TreeNode* q) {
        if (!p || !q) return p == q;
        return p->val == q->val && isSameTree(p->left, q->left) && isSameTree(p->right, q->right);
    }
};
