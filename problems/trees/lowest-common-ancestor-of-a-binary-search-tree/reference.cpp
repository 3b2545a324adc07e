// Goes down as long as both nodes lie on the same side. Where they part, or one of them is reached, is the answer: it
// is the only node on the way whose value lies between theirs.
class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        const auto [low, high] = minmax(p->val, q->val);
        while (root->val < low || root->val > high) root = root->val < low ? root->right : root->left;
        return root;
    }
};
