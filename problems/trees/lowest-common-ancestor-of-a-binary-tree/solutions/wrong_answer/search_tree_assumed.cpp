// Goes left or right by comparing values, as if the tree were a search tree.
class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        TreeNode* node = root;
        while (node) {
            if (p->val < node->val && q->val < node->val && node->left) node = node->left;
            else if (p->val > node->val && q->val > node->val && node->right) node = node->right;
            else break;
        }
        return node;
    }
};
