// Looks at the children before asking whether there is a node.
class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        TreeNode* left = lowestCommonAncestor(root->left, p, q);
        TreeNode* right = lowestCommonAncestor(root->right, p, q);
        if (!root || root == p || root == q) return root;
        if (left && right) return root;
        return left ? left : right;
    }
};
