// Two differences have the same sign as long as both nodes lie on the same side: their product needs 64 bits.
class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        while (((long long)root->val - p->val) * ((long long)root->val - q->val) > 0) {
            root = p->val < root->val ? root->left : root->right;
        }
        return root;
    }
};
