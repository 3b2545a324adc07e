// Walks down and searches the whole subtree for both nodes at each level.
class Solution {
    bool contains(TreeNode* node, TreeNode* target) {
        if (!node) return false;
        return contains(node->left, target) || contains(node->right, target) || node == target;
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        for (TreeNode* child : {root->left, root->right})
            if (contains(child, p) && contains(child, q)) return lowestCommonAncestor(child, p, q);
        return root;
    }
};
