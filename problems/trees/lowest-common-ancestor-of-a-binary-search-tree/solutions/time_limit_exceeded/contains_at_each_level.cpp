// Asks at each level whether a whole subtree holds both nodes: O(n h).
class Solution {
    bool contains(TreeNode* node, TreeNode* wanted) {
        return node && (node == wanted || contains(node->left, wanted) || contains(node->right, wanted));
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        if (contains(root->left, p) && contains(root->left, q)) return lowestCommonAncestor(root->left, p, q);
        if (contains(root->right, p) && contains(root->right, q)) return lowestCommonAncestor(root->right, p, q);
        return root;
    }
};
