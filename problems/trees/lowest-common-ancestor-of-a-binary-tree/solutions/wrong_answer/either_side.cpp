// Passes up whichever side found something, and never asks whether both did.
class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        if (!root || root == p || root == q) return root;
        TreeNode* left = lowestCommonAncestor(root->left, p, q);
        if (left) return left;
        return lowestCommonAncestor(root->right, p, q);
    }
};
